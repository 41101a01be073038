import type { ReactNode } from 'react';
import type { Complaint } from '../../lib/domain/draft/read-complaint';
import type { Post } from '../../lib/domain/post';
import type { TextRange } from '../../lib/domain/text-range';
import type { TriageType } from '../../lib/domain/triage/verdict';
import { kindMessages } from '../../lib/i18n/kinds';
import { panelMessages } from '../../lib/i18n/panel';
import { Icon } from '../ui/Icon';
import { lookOf } from '../ui/kind-look';
import { useTranslate } from '../ui/locale-context';

interface SaidProps {
  post: Post;
  type: TriageType;
  complaint: Pick<Complaint, 'feels' | 'because' | 'asks'>;
  siteName: string;
  isOnPage: boolean;
  /** A row for what was before; absent at the first contact. */
  past?: ReactNode;
  /** What is known of it; where nothing can be changed the kind of post stands in the head. */
  children?: ReactNode;
}

/** Their words first: what they feel, why, and what they ask, as they said it. */
export function Said({ post, type, complaint, siteName, isOnPage, past, children }: SaidProps) {
  const t = useTranslate(panelMessages);
  const kind = useTranslate(kindMessages);
  const { feels, because, asks } = complaint;
  const who = post.author.name ?? post.author.handle ?? t('someone');
  const hasQuotes = feels.length + because.length + asks.length > 0;
  return (
    <section>
      <div className="sec-head">
        <h3 className="grow cut">{t('says', { who })}</h3>
        {!children && (
          <span className={`kind-word ${lookOf(type).className}`}>
            <Icon of={lookOf(type).icon} size={14} />
            {kind(type)}
          </span>
        )}
      </div>
      {hasQuotes ? (
        <dl className="said">
          <Quotes term={t('feels')} text={post.text} ranges={feels} isLead />
          <Quotes term={t('because')} text={post.text} ranges={because} />
          <Quotes term={t('asks')} text={post.text} ranges={asks} />
          {past}
        </dl>
      ) : (
        <>
          <p className="said-all" dir="auto">
            <q>{post.text}</q>
          </p>
          {past && <dl className="said is-behind">{past}</dl>}
        </>
      )}
      {post.isPartial && <p className="said-note">{t('partial', { site: siteName })}</p>}
      {!isOnPage && <p className="said-note">{t('goneFromPage')}</p>}
      {children}
    </section>
  );
}

interface QuotesProps {
  term: string;
  text: string;
  ranges: readonly TextRange[];
  isLead?: boolean;
}

function Quotes({ term, text, ranges, isLead = false }: QuotesProps) {
  if (ranges.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd className={isLead ? 'lead' : undefined} dir="auto">
        {ranges.map(({ start, end }, index) => (
          <span key={start}>
            {index > 0 && ', '}
            <q>{text.slice(start, end)}</q>
          </span>
        ))}
      </dd>
    </>
  );
}
