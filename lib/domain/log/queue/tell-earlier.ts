import type { Queue, QueueItem, QueueReason } from './queue-item';

/** Said rather than that somebody wrote before. */
const WEIGHTIER: ReadonlySet<QueueReason['kind']> = new Set([
  'danger',
  'authority',
  'data',
  'origin',
  'promised',
  'followUp',
  'from',
]);

/** Of whom it would be said that they wrote before. */
export const asksForEarlier = ({ reason }: QueueItem) => !WEIGHTIER.has(reason.kind);

/**
 * Says of who wrote to the same client before that they did, where nothing weightier is to be said. The
 * order stays.
 * @param earlier by mention id: when that was, ISO 8601
 */
export function tellEarlier(queue: Queue, earlier: ReadonlyMap<string, string>): Queue {
  const tell = (item: QueueItem): QueueItem => {
    const at = earlier.get(item.mention.id);
    if (at === undefined || !asksForEarlier(item)) return item;
    return { ...item, reason: { kind: 'wroteBefore', at } };
  };
  return { ...queue, first: queue.first && tell(queue.first), next: queue.next.map(tell) };
}
