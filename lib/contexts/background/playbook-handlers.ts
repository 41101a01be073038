import * as v from 'valibot';
import { readPlaybook } from '../../domain/playbook/validate-playbook';
import { onMessage } from '../../messaging/messenger';
import type { PlaybookAnswer } from '../../messaging/protocol';
import type { PlaybookStore } from '../../storage/playbook-store';
import { createSharingStore } from '../../storage/sharing-store';
import { createSourceStore } from '../../storage/source-store';
import { BrandIdSchema } from './playbook-schemas';
import { allowOwnPage } from './sender';
import { writeLog } from './write-log';

/** Registers what our own pages may ask of playbooks; scripts on the sites may ask nothing. */
export function answerPlaybookMessages(store: PlaybookStore): void {
  onMessage('savePlaybook', ({ data, sender }) => {
    allowOwnPage(sender);
    return savePlaybook(store, data.playbook);
  });

  onMessage('deletePlaybook', async ({ data, sender }) => {
    allowOwnPage(sender);
    const brandId = v.parse(BrandIdSchema, data);
    await forgetShared(brandId);
    return (await writeLog(() => store.delete(brandId))).state === 'kept';
  });
}

/** What was shared of a client, and its address, go with its playbook. */
async function forgetShared(brandId: string): Promise<void> {
  try {
    await createSharingStore().forgetClient(brandId);
    await createSourceStore().setSource(brandId, undefined);
  } catch (error) {
    console.error('Respira: what was shared could not be forgotten', error);
  }
}

async function savePlaybook(store: PlaybookStore, value: unknown): Promise<PlaybookAnswer> {
  const reading = readPlaybook(value);
  if (!reading.ok) return { state: 'invalid', problems: reading.problems };
  const written = await writeLog(() => store.save(reading.playbook));
  return written.state === 'kept' ? written.value : { state: written.state };
}
