import type { Brand } from '../../../lib/domain/brand/brand';
import type { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import type { SharingDatabase } from '../../../lib/storage/sharing-database';
import { createSharingStore } from '../../../lib/storage/sharing-store';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';
import { createTestFact, createTestPlaybook, idOf } from '../playbook/create-test-playbook';

export const BRANDS: Brand[] = [
  createTestBrand('Banco Sur', { id: 'bank', signature: '— B', wordsToAvoid: ['secreto-bank'] }),
  createTestBrand('Festival Norte', { id: 'fest', wordsToAvoid: ['secreto-fest'] }),
];

/** Words that stand in this client's data alone. */
export const marksOf = ({ id }: Brand) => [`secreto-${id}`, `"${id}"`];

/** A client with something in each table; both heard from the same person, of the same post. */
export async function seedClient(db: LogDatabase, sharing: SharingDatabase, brand: Brand) {
  const { id, name } = brand;
  const store = createLogStore(db);
  const secret = `secreto-${id}`;
  const of = { brandId: id, brandName: name, authorKey: 'x:lucia_ej' };
  const post = { ...SAMPLE_POST, text: `Qué mal todo, ${secret}.` };
  await store.keepMentions([
    createMentionRecord({ ...of, id: `x:1:${id}`, post }),
    createMentionRecord({ ...of, id: `x:2:${id}`, post, lesson: secret }),
  ]);
  const reply = createReplyRecord({
    ...of,
    id: `reply-${id}`,
    mentionId: `x:1:${id}`,
    post,
    text: `Lo sentimos, ${secret}.`,
    usedFacts: [{ id: idOf(1), text: secret }],
  });
  await store.keepReply({ ...reply, id: `astray-${id}`, otherAccount: 'AnaRuiz' });
  await store.keepReply(reply, [
    {
      ...of,
      id: `promise-${id}`,
      replyId: reply.id,
      mentionId: reply.mentionId,
      words: secret,
      madeAt: reply.sentAt,
      dueAt: '2026-03-02T10:00:00.000Z',
      state: 'open',
    },
  ]);
  const at = '2026-03-01T09:00:00.000Z';
  await store.setOutcome(`x:1:${id}`, { value: 'turnedAround', isGuess: false, at });
  await store.keepNearMiss({ id: `near-${id}`, brandId: id, kind: 'account', site: 'x', at });
  const playbook = createTestPlaybook({
    brandId: id,
    facts: [createTestFact(1, { text: secret })],
    answers: [{ id: idOf(2), question: secret, reply: secret }],
    ownGuidelines: [
      { id: secret, name: secret, reason: secret, words: [secret], types: [], kind: 'absent' },
    ],
  });
  await db.playbooks.put(playbook);
  const url = `https://secreto-${id}.example/`;
  await sharing.sources.put({ brandId: id, url, playbook });
  await createSharingStore(sharing).keepTaken(id, { brand, playbook, exportedAt: at, history: [] });
}
