import * as v from 'valibot';
import { withoutSetAside, withSetAside } from '../../domain/checklist/set-aside';
import { onMessage } from '../../messaging/messenger';
import { checklistItem, updateChecklist } from '../../storage/checklist';
import type { LogStore } from '../../storage/log-store';
import type { PlaybookStore } from '../../storage/playbook-store';
import type { SourceStore } from '../../storage/source-store';
import { listBrands } from './list-brands';
import { DropSetAsideSchema, ReplyContextSchema, SetAsideSchema } from './message-schemas';
import { readReplyContext } from './read-reply-context';
import { allowOwnScript, isPrivate } from './sender';
import { readJoinedPlaybook } from './sources/read-joined-playbook';

interface ReplyStores {
  store: LogStore;
  playbooks: PlaybookStore;
  sources: SourceStore;
}

/** Registers what the panel asks before and while a reply is written. */
export function answerReplyMessages({ store, playbooks, sources }: ReplyStores): void {
  onMessage('readReplyContext', async ({ data, sender }) => {
    allowOwnScript(sender);
    const { isPractice, ...reply } = v.parse(ReplyContextSchema, data);
    const isLogged = !isPractice && !isPrivate(sender);
    const brands = await listBrands(isPractice, reply.brandId);
    return readReplyContext(reply, {
      brands,
      checklist: await checklistItem.getValue(),
      store: isLogged ? store : undefined,
      playbook: await readJoinedPlaybook(reply.brandId, brands, { playbooks, sources }),
      now: Date.now(),
    });
  });

  onMessage('keepSetAside', async ({ data, sender }) => {
    allowOwnScript(sender);
    const added = v.parse(SetAsideSchema, data);
    await updateChecklist((checklist) => ({
      ...checklist,
      setAside: withSetAside(checklist.setAside, added),
    }));
    return true;
  });

  onMessage('dropSetAside', async ({ data, sender }) => {
    allowOwnScript(sender);
    const { id, brandId } = v.parse(DropSetAsideSchema, data);
    await updateChecklist((checklist) => ({
      ...checklist,
      setAside: withoutSetAside(checklist.setAside, id, brandId),
    }));
    return true;
  });
}
