import type { QueueActions, QueueViewProps } from '../../components/pages/queue/queue-props';

const kept = () => Promise.resolve(true);
const nothing = () => undefined;

const ACTIONS: QueueActions = {
  onHandle: kept,
  onSettle: kept,
  onMove: kept,
  onSearch: nothing,
  onCopyAlert: kept,
  onMorningSeen: nothing,
  onPaste: kept,
  onDesk: nothing,
  onHandOver: kept,
  onTakeOver: () => Promise.resolve({ state: 'refused', code: 'notJson' }),
  onAddClient: nothing,
  onReport: nothing,
};

/** An empty queue without clients, in which everything that is done is kept. */
export function createQueueProps(part: Partial<QueueViewProps> = {}): QueueViewProps {
  return {
    data: {
      queue: { first: undefined, next: [], praise: [], aside: [], old: [], handed: [] },
      promises: [],
      people: new Map(),
      cut: new Set(),
      morning: [],
      insults: 0,
    },
    brands: [],
    brandId: undefined,
    now: new Date(2026, 2, 2, 12),
    searches: {},
    isMorning: false,
    actions: ACTIONS,
    ...part,
  };
}
