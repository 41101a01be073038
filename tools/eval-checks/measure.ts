import type { CheckContext, CheckState } from '../../lib/domain/checklist/check';
import { checkDraft } from '../../lib/domain/checklist/check-draft';
import { GUIDELINES } from '../../lib/domain/checklist/guidelines';
import { createContext } from '../../tests/unit/checklist/context';
import { measureTables } from './measure-tables';
import { measureTime } from './measure-time';
import {
  type HarmLabels,
  type Labels,
  type Reply,
  readChallenge,
  readHarmLabels,
  readLabels,
  readReplies,
} from './read-sets';
import { countPairs, describeCounts, describeShare } from './score';

/** States in which a check says that something is there. */
const THERE: Record<string, readonly CheckState[]> = {
  K01: ['met', 'weak'],
  K03: ['met', 'weak', 'warn'],
  K09: ['met', 'weak'],
};

/** Nothing is known of the writer but the handle, which is masked. */
function contextOf({ language, complaint }: Reply): CheckContext {
  const context = createContext(language, { post: complaint, handle: 'masked_account' });
  const { name: _unknown, ...author } = context.post.author;
  return { ...context, post: { ...context.post, author } };
}

function measureLabels({ batch, checks, labels }: Labels, replies: readonly Reply[]) {
  const labelled = replies.filter(({ id }) => id in labels);
  console.log(`\nBatch ${batch}: ${labelled.length} replies labelled by hand`);
  for (const language of ['en', 'es'] as const) {
    const rows = labelled.filter((reply) => reply.language === language);
    console.log(` ${language}, ${rows.length} replies`);
    for (const id of checks) {
      const guideline = GUIDELINES.find((one) => one.id === id);
      if (!guideline) continue;
      const pairs = rows.flatMap((row): [boolean, boolean][] => {
        const state = guideline.check(row.reply, contextOf(row))?.state ?? 'missing';
        // A hint about forms hides whether it is signed.
        if (id === 'K15' && state === 'hint') return [];
        const isThere = labels[row.id]?.includes(id) ?? false;
        const isFound = (THERE[id] ?? ['met']).includes(state);
        if (process.env.SHOW === id && isThere !== isFound) {
          console.log(`   ${isThere ? 'missed' : 'wrong '} ${row.id} ${row.reply.slice(0, 200)}`);
        }
        return [[isThere, isFound]];
      });
      console.log(`  ${describeCounts(id, countPairs(pairs))}`);
    }
  }
}

const HARM: readonly CheckState[] = ['warn', 'hint', 'stop'];

function measureHarm(replies: readonly Reply[], judged: readonly HarmLabels[]) {
  const known = Object.assign({}, ...judged) as HarmLabels;
  for (const language of ['en', 'es'] as const) {
    const rows = replies.filter((reply) => reply.language === language);
    const hits = rows.flatMap((row) =>
      checkDraft(row.reply, contextOf(row))
        .filter(({ state }) => HARM.includes(state))
        .map((result) => ({ row, ...result })),
    );
    console.log(`\nHits of harm on ${rows.length} real replies, ${language}`);
    for (const key of [
      ...new Set(hits.map(({ id, state, detail }) => `${id} ${state} ${detail}`)),
    ].sort()) {
      const mine = hits.filter(({ id, state, detail }) => `${id} ${state} ${detail}` === key);
      const told = mine.flatMap(({ row, id }) => known[row.id]?.[id] ?? []);
      const right = told.filter((isRight) => isRight).length;
      console.log(
        `  ${key.padEnd(24)} ${String(mine.length).padStart(4)} hits, right of those judged: ${describeShare(right, told.length)}`,
      );
      if (process.env.SHOW === key.slice(0, 3)) {
        for (const { row, words } of mine.slice(0, 60))
          console.log(`   ${row.id} «${words.join('» «')}» ${row.reply.slice(0, 200)}`);
      }
    }
    const warned = new Set(
      hits
        .filter(({ state, row, id }) => state === 'warn' && known[row.id]?.[id] !== true)
        .map(({ row }) => row.id),
    );
    console.log(
      `  replies warned of for nothing: ${describeShare(warned.size, rows.length)} (at most 0.01)`,
    );
  }
}

function measureChallenge(shared: string) {
  const rows = readChallenge(shared);
  const isFlagged = ({ text, language }: (typeof rows)[number]) =>
    checkDraft(text, createContext(language)).some(
      ({ state, id }) =>
        ['warn', 'hint', 'stop'].includes(state) || (state === 'weak' && id === 'K03'),
    );
  console.log('\nChallenge sentences that something is said of');
  for (const label of [...new Set(rows.map((row) => row.label))].sort()) {
    const mine = rows.filter((row) => row.label === label);
    console.log(
      `  ${label.padEnd(14)} ${describeShare(mine.filter(isFlagged).length, mine.length)}`,
    );
    if (process.env.SHOW !== 'challenge') continue;
    for (const row of mine) {
      if (isFlagged(row) === (label === 'ok')) console.log(`   ${row.language} ${row.text}`);
    }
  }
}

/** Prints all figures. Sets that are not at hand are left out. */
export async function measure(shared: string, folder: string): Promise<void> {
  const replies = readReplies(shared);
  for (const labels of readLabels(folder)) measureLabels(labels, replies);
  measureHarm(replies, readHarmLabels(folder));
  measureChallenge(shared);
  measureTables();
  measureTime();
}
