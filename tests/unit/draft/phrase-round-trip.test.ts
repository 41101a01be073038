import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../../lib/domain/checklist/check';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { GUIDELINES } from '../../../lib/domain/checklist/guidelines';
import type { MoveId } from '../../../lib/domain/draft/move';
import type { ReplyLanguage } from '../../../lib/domain/post';
import type { TriageType } from '../../../lib/domain/triage/verdict';
import { makeInput } from './make-input';
import { LANGUAGES, RENDERINGS, type Rendering } from './phrase-renderings';

const POST: Record<ReplyLanguage, string> = {
  es: 'Llevo tres días sin internet y la app no va',
  en: 'Three days without internet and the app fails',
  ca: "Fa tres dies que no tinc internet i l'app no va",
};

/** What a move is for, where a check is required of a reply. */
const OWN_CHECK: Partial<Record<MoveId, CheckId>> = {
  greet: 'K01',
  thank: 'K02',
  acknowledge: 'K05',
  apologise: 'K03',
  regret: 'K03',
  own: 'K17',
  act: 'K08',
  private: 'K09',
  irony: 'K05',
  help: 'K10',
};

/** Good sentences that their check does not know (yet); the bank does not bend to it. */
const NARROW: readonly RegExp[] = [
  // A greeting where no name is known.
  /^(?:Hola|Buenas|Muy buenas|Hola, muy buenas|Hi|Hi there|Hello|Hello there|Bones|Hola, bones)[.,]$/,
  /^(?:Hola|Hello),(?: \p{L}+['’]?\p{L}*){1,3} (?:desde|from|des de) Fibralia\.$/u,
  /bronca|fastidi/,
  /(?:us|els) (?:molesti|preocupi|faci)/,
  /Ya lo pasé/,
  /a l'altura/,
  /ayudaría más|would help most|Just say what would help|ajudaria més|Hi ha res en què pugui/,
  /^Si (?:necesitas|necesitáis|necesitan|necesitás|necesita) algo/,
];

const TYPE: Partial<Record<MoveId, TriageType>> = {
  praise: 'praise',
  answer: 'question',
  link: 'question',
  safety: 'safety',
  data: 'dataLeak',
  staff: 'staff',
  legal: 'legal',
  idea: 'idea',
  compare: 'competitor',
  limit: 'troll',
  point: 'trollWithPoint',
  clarify: 'rumour',
};

function inputOf({ language, move, register, person }: Rendering) {
  const type = TYPE[move] ?? 'complaint';
  const told = { text: POST[language], language, type, register, person };
  return makeInput({ ...told, name: 'Noa Vidal', signature: '' });
}

const different = [
  ...new Map(RENDERINGS.map((one) => [`${one.language}/${one.move}/${one.text}`, one])).values(),
];

describe.each(LANGUAGES)('%s: phrases and checks agree', (language) => {
  const said = different.filter((one) => one.language === language);

  it('each rendering is what its own check looks for', () => {
    const unseen = said.filter(({ move, text = '', ...rest }) => {
      const id = OWN_CHECK[move];
      const own = GUIDELINES.find((guideline) => guideline.id === id);
      if (!own || NARROW.some((words) => words.test(text))) return false;
      const input = inputOf({ move, text, ...rest });
      return !['met', 'weak'].includes(own.check(text, input)?.state ?? '');
    });
    expect(unseen.map(({ move, text }) => `${move}: ${text}`)).toEqual([]);
  }, 30_000);

  it('none does harm', () => {
    // Each phrase in one of its voices: the words that could harm are the same in all.
    const each = [...new Map(said.map((one) => [`${one.move}/${one.phrase.text}`, one])).values()];
    const harmful = each.flatMap((one) =>
      checkDraft(one.text ?? '', inputOf(one))
        .filter(({ state }) => state === 'warn' || state === 'stop')
        .map(({ id, detail }) => `${id} ${detail}: ${one.text}`),
    );
    expect(harmful).toEqual([]);
  }, 60_000);
});
