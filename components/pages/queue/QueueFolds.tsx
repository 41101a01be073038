import { CircleSlash, Heart, History, UserRoundCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Queue, QueueItem } from '../../../lib/domain/log/queue/queue-item';
import type { TriageFamily } from '../../../lib/domain/triage/triage-family';
import { queueMessages } from '../../../lib/i18n/queue';
import { useTranslate } from '../../ui/locale-context';
import { QueueFold } from './QueueFold';
import type { QueueData } from './queue-props';
import { RowPages } from './RowPages';

const FOLDS = [
  { part: 'old', icon: History, look: 'k-aside', one: 'oldOne', many: 'oldMany' },
  { part: 'praise', icon: Heart, look: 'k-praise', one: 'praiseOne', many: 'praiseMany' },
  { part: 'aside', icon: CircleSlash, look: 'k-aside', one: 'asideOne', many: 'asideMany' },
  { part: 'handed', icon: UserRoundCheck, look: 'k-aside', one: 'handedOne', many: 'handedMany' },
] as const;

/** Where more of these families wait than were read, a fold holds more than is counted in it. */
const CUT_BY: Record<(typeof FOLDS)[number]['part'], readonly TriageFamily[]> = {
  old: ['complaint', 'safety', 'question'],
  praise: ['praise'],
  aside: ['aside'],
  handed: [],
};

interface QueueFoldsProps {
  queue: Queue;
  cut: QueueData['cut'];
  listRows(items: readonly QueueItem[]): ReactNode;
}

/** What is old, praise, what is better left alone, and what a colleague took over: each one line that opens. */
export function QueueFolds({ queue, cut, listRows }: QueueFoldsProps) {
  const t = useTranslate(queueMessages);
  return FOLDS.filter(({ part }) => queue[part].length > 0).map(
    ({ part, icon, look, one, many }) => {
      const count = queue[part].length;
      return (
        <QueueFold
          key={part}
          icon={icon}
          look={look}
          label={t(count === 1 ? one : many, {
            count: CUT_BY[part].some((family) => cut.has(family)) ? `${count}+` : count,
          })}
        >
          <RowPages rows={queue[part]} listRows={listRows} />
        </QueueFold>
      );
    },
  );
}
