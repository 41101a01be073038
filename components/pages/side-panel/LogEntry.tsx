import { ExternalLink } from 'lucide-react';
import { useContext } from 'react';
import { findHits } from '../../../lib/domain/log/find-hits';
import { findRowType, type LogRow } from '../../../lib/domain/log/log-row';
import { findInsults } from '../../../lib/domain/log/queue/find-insults';
import { formatMoment, formatTime } from '../../../lib/i18n/format-date';
import { kindMessages } from '../../../lib/i18n/kinds';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Highlighted } from '../../ui/Highlighted';
import { Icon } from '../../ui/Icon';
import { KindIcon } from '../../ui/KindIcon';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { EntryCorrection } from './EntryCorrection';
import { EntryFoot } from './EntryFoot';
import { EntryMeta } from './EntryMeta';
import { EntryOutcome } from './EntryOutcome';
import { EntryPromises } from './EntryPromises';
import { LongText } from './LongText';
import type { LogPageProps } from './log-props';
import { safeLink } from './safe-link';

export interface LogEntryProps extends Pick<LogPageProps, 'now' | 'onOutcome' | 'onNotes'> {
  row: LogRow;
  query: string;
  /** Whether the client's name tells entries apart. */
  hasBrand: boolean;
  onRemove(): Promise<boolean>;
  onRemovePerson(): Promise<boolean>;
  onTakeBack(): Promise<boolean>;
  onTell(text: string): void;
}

/** One mention or one reply: who, when, the words, what became of it. */
export function LogEntry(props: LogEntryProps) {
  const { row, query } = props;
  const t = useTranslate(sidePanelMessages);
  const kind = useTranslate(kindMessages);
  const { author } = row.record.post;
  const name = author.name ?? author.handle ?? t('someone');
  const type = findRowType(row) ?? 'other';
  return (
    <li className="entry">
      <KindIcon type={type} label={kind(type)} />
      <div className="grow">
        <div className="top">
          <b className="grow cut">
            <Highlighted text={name} ranges={findHits(name, query)} />
          </b>
          <EntryTime at={row.at} />
        </div>
        <EntryWords row={row} query={query} />
        {row.kind === 'reply' && <EntryPromises promises={row.promises ?? []} now={props.now} />}
        <EntryCorrection {...props} name={name} />
        <Ending {...props} name={name} />
        <EntryFoot {...props} name={name} label={t('remove', { name })}>
          <EntryMeta row={row} hasBrand={props.hasBrand} />
          <EntryLink row={row} name={name} />
        </EntryFoot>
      </div>
    </li>
  );
}

/** Of answered posts that are still in the log. */
function Ending({ row, name, onOutcome, onNotes }: LogEntryProps & { name: string }) {
  const mention = row.kind === 'reply' ? row.mention : undefined;
  if (!mention) return undefined;
  return (
    <EntryOutcome
      mention={mention}
      name={name}
      onOutcome={(outcome) => onOutcome(mention.id, outcome)}
      onNotes={(notes) => onNotes(mention, notes)}
    />
  );
}

function EntryTime({ at }: { at: string }) {
  const locale = useContext(LocaleContext);
  const date = new Date(at);
  return (
    <time className="soft small num" dateTime={at} title={formatMoment(date, locale)}>
      {formatTime(date, locale)}
    </time>
  );
}

function EntryWords({ row, query }: { row: LogRow; query: string }) {
  const { post } = row.record;
  const mention = row.kind === 'mention' ? row.record : row.mention;
  // A reply keeps the post as it was answered: insults have their places in the post as it is now.
  const insults = mention?.post.text === post.text ? findInsults(mention) : [];
  if (row.kind === 'mention') {
    return <LongText text={post.text} query={query} insults={insults} isQuote />;
  }
  return (
    <>
      <LongText text={post.text} query={query} insults={insults} isQuote isAnswered />
      <LongText text={row.record.text} query={query} isMasked />
    </>
  );
}

function EntryLink({ row, name }: { row: LogRow; name: string }) {
  const t = useTranslate(sidePanelMessages);
  const own = row.kind === 'reply' ? safeLink(row.record.url) : undefined;
  const href = own ?? safeLink(row.record.post.url);
  if (!href) return undefined;
  const label = t(own ? 'openReply' : 'openPost', { name });
  return (
    <a className="btn btn-icon" href={href} target="_blank" rel="noreferrer" aria-label={label}>
      <Icon of={ExternalLink} size={14} />
    </a>
  );
}
