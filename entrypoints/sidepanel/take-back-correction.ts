import type { LogRow } from '../../lib/domain/log/log-row';
import { askBackground } from '../../lib/messaging/ask-background';

/** The post is again what we thought of it. False when that could not be kept. */
export async function takeBackCorrection(row: LogRow): Promise<boolean> {
  const mentionId = row.kind === 'mention' ? row.record.id : row.record.mentionId;
  const answer = await askBackground('correctMention', { mentionId });
  return answer.ok && answer.value;
}
