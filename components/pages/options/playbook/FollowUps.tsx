import { ExternalLink, History } from 'lucide-react';
import { useContext } from 'react';
import type { FollowUp } from '../../../../lib/domain/playbook/find-replies-to-follow-up';
import { formatDay } from '../../../../lib/i18n/format-date';
import { playbookMessages } from '../../../../lib/i18n/playbook';
import { Icon } from '../../../ui/Icon';
import { LocaleContext, useTranslate } from '../../../ui/locale-context';

/** Shown at once; the rest is in the log. */
const MOST_SHOWN = 5;

/** Replies that said what is no longer so: whom to write to again. */
export function FollowUps({ followUps }: { followUps: readonly FollowUp[] }) {
  const t = useTranslate(playbookMessages);
  if (followUps.length === 0) return undefined;
  return (
    <section className="note-box k-complaint follow-ups" aria-label={t('followUps')}>
      <Icon of={History} />
      <div>
        <p className="what">{t('followUps')}</p>
        <ul>
          {followUps.slice(0, MOST_SHOWN).map((followUp) => (
            <FollowUpRow key={followUp.reply.id} followUp={followUp} />
          ))}
        </ul>
        {followUps.length > MOST_SHOWN && (
          <p>{t('moreFollowUps', { count: followUps.length - MOST_SHOWN })}</p>
        )}
      </div>
    </section>
  );
}

function FollowUpRow({ followUp: { reply, changes } }: { followUp: FollowUp }) {
  const t = useTranslate(playbookMessages);
  const locale = useContext(LocaleContext);
  const { author, url } = reply.post;
  const name = author.name ?? author.handle ?? t('somebody');
  const day = formatDay(new Date(reply.sentAt), new Date(), locale);
  const address = reply.url ?? url;
  return (
    <li>
      {address ? (
        <a className="link" href={address} target="_blank" rel="noreferrer">
          {name} <Icon of={ExternalLink} size={14} />
        </a>
      ) : (
        <b>{name}</b>
      )}{' '}
      <span className="soft">{day}</span>
      {changes.map(({ factId, before }) => (
        <p key={factId}>{t('saidBefore', { before })}</p>
      ))}
    </li>
  );
}
