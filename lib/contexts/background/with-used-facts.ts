import type { ReplyRecord } from '../../domain/log/log-entry';
import { findUsedFacts } from '../../domain/playbook/find-used-facts';
import { createPlaybookStore, type PlaybookStore } from '../../storage/playbook-store';

/**
 * The reply with the facts of its client's sheet that it says, so that it can be found when one of
 * them changes. A sheet that cannot be read keeps no reply from the log.
 */
export async function withUsedFacts(
  reply: ReplyRecord,
  playbooks: PlaybookStore = createPlaybookStore(),
): Promise<ReplyRecord> {
  try {
    const { facts } = await playbooks.read(reply.brandId);
    const usedFacts = findUsedFacts(reply.text, facts);
    return usedFacts.length > 0 ? { ...reply, usedFacts } : reply;
  } catch (error) {
    console.error('Respira: the facts of a reply could not be looked up', error);
    return reply;
  }
}
