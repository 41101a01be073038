import { checkDraft } from '../../lib/domain/checklist/check-draft';
import { createComparison } from '../../lib/domain/draft/similarity';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import { loadJudgeModels } from '../draft/load-judge-models';
import { type DraftedText, draftAll } from './draft-all';
import { printJudged } from './print-judged';
import { drawSome, type GivenText, readOthers, readOwn } from './read-complaints';
import { selfBleu } from './self-bleu';

const SAME_SCRIPT = 0.6;
const PREVIOUS = 20;
const OPEN_SLOT = /[{}[\]<>|]|\s{2}|[.,;:]{2}/;
const SAMPLE = 200;
const SEED = 99;

/** Prints the measures for each set; see `docs/draft-samples.md` for drafts to read. */
export function measure(root: string, folder: string): void {
  const models = loadJudgeModels(root);
  const sets: Record<string, GivenText[]> = {
    ...readOthers(folder),
    'es own': readOwn(root, 'es', 'validation'),
    'en own': readOwn(root, 'en', 'validation'),
    'ca own': readOwn(root, 'ca', 'validation'),
  };
  for (const [name, texts] of Object.entries(sets)) {
    if (texts.length === 0) console.log(`${name}: not at hand`);
    else measureSet(name, drawSome(texts, SAMPLE, SEED), models);
  }
  printJudged(root, folder, models);
}

function measureSet(name: string, texts: GivenText[], models: JudgeModels): void {
  const all = draftAll(texts, models);
  const drafted = all.filter(({ drafts }) => drafts.length > 0);
  const every = drafted.flatMap(({ drafts }) => drafts);
  const first = drafted.map(({ drafts }) => drafts[0]?.text ?? '');
  const times = all.map(({ milliseconds }) => milliseconds).sort((one, two) => one - two);
  const replies = texts.flatMap(({ reply }) => (reply === undefined ? [] : [reply]));
  console.log(`\n${name}: ${all.length} complaints`);
  print(
    'issue found',
    share(all, ({ reading }) => reading.issue !== undefined),
  );
  print('case named in its own words', share(drafted, namesCase));
  print(
    'no draft, with the reason',
    share(all, ({ drafts }) => drafts.length === 0),
  );
  print('  by reason', countReasons(all));
  print(
    'near-duplicates of the previous 20',
    share(first, (_, at) => isRepeat(first, at)),
  );
  print('self-BLEU-4', selfBleu(first).toFixed(2));
  if (replies.length > 0) print("  of the real agents' replies", selfBleu(replies).toFixed(2));
  print(
    'fit 280',
    share(every, ({ length }) => length <= 280),
  );
  print(
    'open slots, double marks',
    share(every, ({ text }) => OPEN_SLOT.test(text)),
  );
  print(
    'register mixed',
    share(drafted, (one) => results(one).some(({ detail }) => detail === 'mixed')),
  );
  print(
    'stopped or warned by a check',
    share(drafted, (one) => hasCheck(one, undefined, HARM)),
  );
  print('  by check', countHarm(drafted));
  print('time for three drafts, median and 95th of a hundred', timeOf(times));
}

const HARM: readonly string[] = ['warn', 'stop'];

function results({ input, drafts }: DraftedText) {
  const { post, verdict, brand, language } = input;
  return drafts.flatMap(({ text }) => checkDraft(text, { post, verdict, brand, language }));
}

function hasCheck(one: DraftedText, id: string | undefined, states: readonly string[]): boolean {
  return results(one).some(
    (result) => (id === undefined || result.id === id) && states.includes(result.state),
  );
}

function countHarm(all: readonly DraftedText[]): string {
  return counted(
    all.flatMap((one) =>
      results(one)
        .filter(({ state }) => HARM.includes(state))
        .map(({ id, detail }) => `${id} ${detail}`),
    ),
  );
}

const NAMING: readonly string[] = ['wait', 'attempts', 'problem', 'thing', 'matter'];

function namesCase({ reading }: DraftedText): boolean {
  return NAMING.some((part) => part in reading);
}

const countReasons = (all: readonly DraftedText[]): string =>
  counted(all.flatMap(({ reason }) => (reason === undefined ? [] : [reason])));

function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort((one, two) => two[1] - one[1]);
  return sorted.map(([word, times]) => `${word} ${times}`).join(', ') || 'none';
}

function isRepeat(texts: readonly string[], at: number): boolean {
  const before = texts.slice(Math.max(0, at - PREVIOUS), at);
  return createComparison(before)(texts[at] ?? '') >= SAME_SCRIPT;
}

function share<T>(list: readonly T[], holds: (item: T, at: number) => boolean): string {
  const count = list.filter(holds).length;
  return `${((100 * count) / Math.max(1, list.length)).toFixed(1)} % (${count} of ${list.length})`;
}

function timeOf(times: readonly number[]): string {
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  return `${at(0.5)} ms, ${at(0.95)} ms`;
}

function print(what: string, value: string): void {
  console.log(`  ${what}: ${value}`);
}
