import type { Brand } from '../../domain/brand/brand';
import { readHandOver } from '../../domain/log/hand-over/hand-over';
import { findReceiver, receiveHandOver } from '../../domain/log/hand-over/receive-hand-over';
import type { ShiftAnswer } from '../../domain/log/hand-over/shift-answer';
import type { LogStore } from '../../storage/log-store';
import { writeLog } from './write-log';

/**
 * Puts what a colleague hands over into the log. What was noted here stays, save where it came from;
 * the same file a second time changes nothing.
 */
export async function receiveShift(
  text: string,
  brands: readonly Brand[],
  store: Pick<LogStore, 'keepMentions' | 'keepReplies' | 'keepPromises' | 'setHandling'>,
): Promise<ShiftAnswer> {
  const reading = readHandOver(text);
  if (!reading.ok) return { state: 'refused', code: reading.code };
  const { handOver } = reading;
  const brand = findReceiver(handOver, brands);
  if (!brand) return { state: 'noClient', brandName: handOver.brandName };
  const { mentions, replies, promises } = receiveHandOver(
    handOver,
    brand,
    new Date().toISOString(),
  );
  const written = await writeLog(async () => {
    for (const kept of await store.keepMentions(mentions, { onlyNew: true })) {
      if (kept.handling?.cameFrom === handOver.from) continue;
      await store.setHandling(kept.id, { ...kept.handling, cameFrom: handOver.from });
    }
    await store.keepReplies(replies);
    await store.keepPromises(promises);
  });
  if (written.state !== 'kept') return { state: written.state };
  const answered = new Set(replies.map(({ mentionId }) => mentionId));
  const waiting = mentions.filter(({ id }) => !answered.has(id));
  const counts = { mentions: waiting.length, promises: promises.length };
  return { state: 'kept', brandId: brand.id, from: handOver.from, note: handOver.note, ...counts };
}
