import {
  ArrowRight,
  Check,
  Clock,
  ExternalLink,
  Lightbulb,
  type LucideIcon,
  MessageCircle,
  Sprout,
  TriangleAlert,
} from 'lucide-react';
import type {
  ItemMark,
  ReportItem,
  ReportSection,
} from '../../../lib/domain/log/report/report-document';
import { reportPageMessages } from '../../../lib/i18n/report-page';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { Parts } from './Parts';

const ICONS: Record<Exclude<ItemMark, 'quote'>, LucideIcon> = {
  done: Check,
  waiting: Clock,
  alert: TriangleAlert,
  idea: Lightbulb,
  up: Sprout,
  plain: MessageCircle,
};

/** One list of a report under its name. */
export function ReportList({ id, title, items }: ReportSection) {
  return (
    <section className={`part part-${id}`}>
      <h2>{title}</h2>
      <ul className="ticks">
        {items.map((item) => (
          <li key={keyOf(item)} className={`is-${item.mark}`}>
            <Line {...item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ mark, text, after, note, url }: ReportItem) {
  return (
    <>
      {mark !== 'quote' && <Icon of={ICONS[mark]} size={14} />}
      <div>
        <p>
          <Parts of={text} />
          {url && !note && <Source url={url} />}
        </p>
        {after && (
          <p className="then">
            <Icon of={ArrowRight} size={14} />
            {after}
          </p>
        )}
        {note && (
          <p className="soft small">
            {note}
            {url && <Source url={url} />}
          </p>
        )}
      </div>
    </>
  );
}

/** The post itself. */
function Source({ url }: { url: string }) {
  const t = useTranslate(reportPageMessages);
  return (
    <a className="source" href={url} target="_blank" rel="noreferrer noopener">
      <Icon of={ExternalLink} size={14} />
      <span className="sr">{t('openPost')}</span>
    </a>
  );
}

function keyOf({ text, after = '', note = '', url = '' }: ReportItem): string {
  return [...text.map((part) => part.text), after, note, url].join('\n');
}
