import type { MentionRecord, Outcome } from '../../lib/domain/log/log-entry';
import { askBackground } from '../../lib/messaging/ask-background';

/** What a person says of how it ended stays, whatever is guessed later. False when it was not kept. */
export async function noteOutcome(mentionId: string, value: Outcome | undefined): Promise<boolean> {
  const at = new Date().toISOString();
  const outcome = value && { value, isGuess: false, at };
  const answer = await askBackground('setOutcome', { mentionId, ...(outcome && { outcome }) });
  return answer.ok && answer.value;
}

/** Causes stay as they are. False when it was not kept. */
export async function noteLesson(
  { id, causes }: MentionRecord,
  notes: Pick<MentionRecord, 'lesson' | 'action'>,
): Promise<boolean> {
  const answer = await askBackground('setNotes', {
    mentionId: id,
    ...notes,
    ...(causes && { causes }),
  });
  return answer.ok && answer.value;
}
