import type { LogRow } from '../../lib/domain/log/log-row';
import { askBackground } from '../../lib/messaging/ask-background';

/** False when it could not be deleted. */
export async function removeRow(row: LogRow): Promise<boolean> {
  const type = row.kind === 'reply' ? 'deleteReply' : 'deleteMention';
  const answer = await askBackground(type, row.record.id);
  return answer.ok && answer.value;
}

/** All of the person that the row is about. False when nothing was deleted. */
export async function removePerson(row: LogRow): Promise<boolean> {
  const answer = await askBackground('deletePerson', row.record.authorKey);
  return answer.ok && answer.value > 0;
}
