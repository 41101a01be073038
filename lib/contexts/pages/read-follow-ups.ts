import {
  type FollowUp,
  findRepliesToFollowUp,
} from '../../domain/playbook/find-replies-to-follow-up';
import { createFactUseStore } from '../../storage/fact-use-store';
import { createPlaybookStore } from '../../storage/playbook-store';

/** Who asked two weeks ago no longer waits for a new figure. */
const LOOKED_BACK_MS = 14 * 24 * 60 * 60_000;
const MOST_REPLIES = 1000;

/** Replies of a client that said what its sheet now says otherwise, newest first. */
export async function readFollowUps(brandId: string, now = Date.now()): Promise<FollowUp[]> {
  const since = new Date(now - LOOKED_BACK_MS).toISOString();
  const [playbook, replies] = await Promise.all([
    createPlaybookStore().read(brandId),
    createFactUseStore().readReplies(brandId, since, MOST_REPLIES),
  ]);
  return findRepliesToFollowUp(playbook, replies);
}
