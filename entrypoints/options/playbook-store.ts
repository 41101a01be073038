import type { PlaybookStore } from '../../components/pages/options/playbook/playbook-store';
import { observePlaybook } from '../../lib/contexts/pages/observe-playbook';
import { findOutdatedReplies } from '../../lib/domain/playbook/find-replies-to-follow-up';
import { askBackground } from '../../lib/messaging/ask-background';
import { database } from '../../lib/storage/database';
import { createPlaybookStore } from '../../lib/storage/playbook-store';
import { createReplyStore } from '../../lib/storage/reply-store';

const kept = createPlaybookStore();
const replies = createReplyStore(database);
/** Replies looked through for what has changed since; older ones nobody waits on. */
const MOST_REPLIES = 500;

/** The playbooks in the extension's database; only the background writes them. */
export const playbookStore: PlaybookStore = {
  follow: observePlaybook,
  read: (brandId) => kept.read(brandId).catch(() => undefined),
  async save(playbook) {
    const answer = await askBackground('savePlaybook', { playbook });
    if (!answer.ok) return { state: 'failed' };
    const { value } = answer;
    return 'playbook' in value || 'problems' in value ? value : { state: 'failed' };
  },
  async remove(brandId) {
    const answer = await askBackground('deletePlaybook', brandId);
    return answer.ok && answer.value;
  },
  findFollowUps: async (now) =>
    findOutdatedReplies(now, await replies.readRecentReplies(now.brandId, MOST_REPLIES)),
};
