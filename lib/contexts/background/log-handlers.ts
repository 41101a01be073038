import * as v from 'valibot';
import type { Brand } from '../../domain/brand/brand';
import { maskPost } from '../../domain/log/mask-post';
import { onMessage, type Sender } from '../../messaging/messenger';
import { brandsItem } from '../../storage/brands';
import { forgetInStorage } from '../../storage/forget-in-storage';
import type { LogStore } from '../../storage/log-store';
import { settingsItem } from '../../storage/settings';
import { findReplyPromises } from './find-reply-promises';
import { loadModels } from './load-models';
import {
  MovePromiseSchema,
  NearMissSchema,
  PasteMentionSchema,
  SetHandlingSchema,
  SetNotesSchema,
  SetOutcomeSchema,
  SettlePromiseSchema,
} from './log-schemas';
import { CorrectMentionSchema, ReplyRecordSchema, Word } from './message-schemas';
import { pasteMention } from './paste-mention';
import { receiveShift } from './receive-shift';
import { allowOwnPage, allowOwnScript, isPrivate } from './sender';
import { withUsedFacts } from './with-used-facts';
import { writeLog } from './write-log';

/** Registers what may be written to the log: by our scripts on the sites, and by our pages. */
export function answerLogMessages(store: LogStore): void {
  answerScripts(store);
  answerPages(store);
}

/** Their messages come from other people's pages: each is read by a schema and refused as a whole. */
function answerScripts(store: LogStore): void {
  onMessage('correctMention', ({ data, sender }) => {
    allowOwnScript(sender);
    const { mentionId, type } = v.parse(CorrectMentionSchema, data);
    return writeTrue(sender, () => store.correctMention(mentionId, type));
  });
  onMessage('setHandling', ({ data, sender }) => {
    allowOwnScript(sender);
    const { mentionId, handling } = v.parse(SetHandlingSchema, data);
    return writeTrue(sender, () => store.setHandling(mentionId, handling));
  });
  onMessage('setOutcome', ({ data, sender }) => {
    allowOwnScript(sender);
    const { mentionId, outcome } = v.parse(SetOutcomeSchema, data);
    return writeTrue(sender, () => store.setOutcome(mentionId, outcome));
  });
  onMessage('recordNearMiss', ({ data, sender }) => {
    allowOwnScript(sender);
    const record = v.parse(NearMissSchema, data);
    return writeTrue(sender, async () => {
      await store.keepNearMiss(record);
      return true;
    });
  });
  onMessage('recordReply', async ({ data, sender }) => {
    allowOwnScript(sender);
    const reply = v.parse(ReplyRecordSchema, data);
    if (isPrivate(sender)) return 'off';
    const promises = findReplyPromises(reply, await findBrand(reply.brandId));
    const kept = await withUsedFacts({ ...reply, post: maskPost(reply.post) });
    return (await writeLog(() => store.keepReply(kept, promises))).state;
  });
  onMessage('readReplyPromises', async ({ data, sender }) => {
    allowOwnScript(sender);
    const replyId = v.parse(Word, data);
    const kept = isPrivate(sender) ? [] : await store.readPromisesOf(replyId);
    const promises = kept.map(({ id, words, dueAt }) => ({ id, words, dueAt }));
    return { promises, isReminded: (await settingsItem.getValue()).reminders !== false };
  });
  onMessage('dropPromise', ({ data, sender }) => {
    allowOwnScript(sender);
    const id = v.parse(Word, data);
    return writeTrue(sender, () => store.dropPromise(id));
  });
}

function answerPages(store: LogStore): void {
  onMessage('setNotes', ({ data, sender }) => {
    allowOwnPage(sender);
    const { mentionId, ...notes } = v.parse(SetNotesSchema, data);
    return writeTrue(sender, () => store.setNotes(mentionId, notes));
  });
  onMessage('settlePromise', ({ data, sender }) => {
    allowOwnPage(sender);
    const { id, state } = v.parse(SettlePromiseSchema, data);
    return writeTrue(sender, () => store.settlePromise(id, state, new Date().toISOString()));
  });
  onMessage('movePromise', ({ data, sender }) => {
    allowOwnPage(sender);
    const { id, dueAt } = v.parse(MovePromiseSchema, data);
    return writeTrue(sender, () => store.movePromise(id, dueAt));
  });
  onMessage('pasteMention', async ({ data, sender }) => {
    allowOwnPage(sender);
    return pasteMention(v.parse(PasteMentionSchema, data), {
      brands: await brandsItem.getValue(),
      models: await loadModels(),
      store,
      isLogged: !isPrivate(sender),
      now: new Date().toISOString(),
    });
  });
  onMessage('receiveShift', async ({ data, sender }) => {
    allowOwnPage(sender);
    return receiveShift(v.parse(v.string(), data), await brandsItem.getValue(), store);
  });
  onMessage('deleteReply', ({ data, sender }) => remove(sender, () => store.deleteReply(data)));
  onMessage('deleteMention', ({ data, sender }) => remove(sender, () => store.deleteMention(data)));
  onMessage('deletePerson', async ({ data, sender }) => {
    allowOwnPage(sender);
    const authorKey = v.parse(Word, data);
    const elsewhere = await forgetInStorage(authorKey);
    return ((await writeLog(() => store.deletePerson(authorKey))).value ?? 0) + elsewhere;
  });
}

async function findBrand(brandId: string): Promise<Brand | undefined> {
  return (await brandsItem.getValue()).find(({ id }) => id === brandId);
}

/** True when it could be written and there was something to write to; never in a private window. */
async function writeTrue(sender: Sender, write: () => Promise<boolean>): Promise<boolean> {
  if (isPrivate(sender)) return false;
  return (await writeLog(write)).value === true;
}

async function remove(sender: Sender, write: () => Promise<void>): Promise<boolean> {
  allowOwnPage(sender);
  return (await writeLog(write)).state === 'kept';
}
