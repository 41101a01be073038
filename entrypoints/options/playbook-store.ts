import type { PlaybookStore } from '../../components/pages/options/playbook/playbook-store';
import { observePlaybook } from '../../lib/contexts/pages/observe-playbook';
import { readFollowUps } from '../../lib/contexts/pages/read-follow-ups';
import { askBackground } from '../../lib/messaging/ask-background';
import { createPlaybookStore } from '../../lib/storage/playbook-store';
import { readSheetDraft, writeSheetDraft } from './sheet-draft';

const kept = createPlaybookStore();

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
  readDraft: readSheetDraft,
  writeDraft: writeSheetDraft,
  async remove(brandId) {
    writeSheetDraft('client', brandId, undefined);
    writeSheetDraft('plan', brandId, undefined);
    const answer = await askBackground('deletePlaybook', brandId);
    return answer.ok && answer.value;
  },
  findFollowUps: ({ brandId }) => readFollowUps(brandId),
};
