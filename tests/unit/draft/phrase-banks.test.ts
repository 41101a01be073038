import { describe, expect, it } from 'vitest';
import type { Person, Register } from '../../../lib/domain/brand/brand';
import { countLength } from '../../../lib/domain/draft/count-length';
import type { DraftCase } from '../../../lib/domain/draft/draft-input';
import { CATALAN_PROBLEMS } from '../../../lib/domain/draft/lexicon/problems-ca';
import { ENGLISH_PROBLEMS } from '../../../lib/domain/draft/lexicon/problems-en';
import { SPANISH_PROBLEMS } from '../../../lib/domain/draft/lexicon/problems-es';
import type { MoveId } from '../../../lib/domain/draft/move';
import { PHRASES } from '../../../lib/domain/draft/phrases/banks';
import { isForCase, type Phrase } from '../../../lib/domain/draft/phrases/phrase';
import { chooseVoice, renderPhrase, slotsOf } from '../../../lib/domain/draft/render-phrase';
import type { Slots } from '../../../lib/domain/draft/slots';
import type { ReplyLanguage } from '../../../lib/domain/post';

const PROBLEMS = { es: SPANISH_PROBLEMS, en: ENGLISH_PROBLEMS, ca: CATALAN_PROBLEMS };
const LANGUAGES: readonly ReplyLanguage[] = ['es', 'en', 'ca'];
const VOICES: readonly [Register, Person][] = [
  ['tu', 'nosotros'],
  ['tu', 'yo'],
  ['usted', 'nosotros'],
  ['usted', 'yo'],
];

/** One value of each slot that takes neither register nor language. */
const NEUTRAL: Slots = {
  name: 'Noa',
  brand: 'Fibralia',
  wait: '3 h',
  attempts: '4 X',
  clause: 'X',
  ordeal: 'X',
  trouble: 'X',
  thing: 'X',
  matter: 'X',
  ask: 'X',
  deadline: '18:00',
  deadline_first: '18:00',
  team: 'X',
  fact: 'X',
  cause: 'X',
  link: 'fibralia.example',
  answer: 'X',
  request: 'X',
  reason: 'X',
  alternative: 'X',
  topic: 'X',
};

interface Rendering {
  language: ReplyLanguage;
  move: MoveId;
  register: Register;
  person: Person;
  phrase: Phrase;
  text: string;
}

function render(language: ReplyLanguage): Rendering[] {
  const moves = Object.keys(PHRASES[language]) as MoveId[];
  return moves.flatMap((move) =>
    PHRASES[language][move].flatMap((phrase) =>
      VOICES.filter(([register]) => !phrase.register || phrase.register === register).map(
        ([register, person]) => ({
          language,
          move,
          register,
          person,
          phrase,
          text:
            renderPhrase(phrase.text, { voice: { register, person }, language, slots: NEUTRAL }) ??
            '',
        }),
      ),
    ),
  );
}

/** What problems and waits say, in each register. */
function renderProblems(language: ReplyLanguage): { register: Register; text: string }[] {
  return PROBLEMS[language].flatMap((problem) =>
    VOICES.flatMap(([register, person]) =>
      [problem.clause, problem.ordeal, problem.trouble]
        .filter((text) => text !== undefined)
        .map((text) => ({ register, text: chooseVoice(text, { register, person }) })),
    ),
  );
}

const ALL = LANGUAGES.flatMap(render);

const exact = (words: string) => new RegExp(`(?<![\\p{L}'’-])(?:${words})(?![\\p{L}'’-])`, 'iu');

/** Words that only one register has; a rendering in the other must have none of them. */
const ONLY: Record<'es' | 'ca', Record<Register, RegExp>> = {
  es: {
    tu: exact(
      'te|ti|tu|tus|contigo|tuy[oa]s?|tú|eres|estás|estés|tienes|quieres|quieras|puedes|dices|cuentas|escribes|mandas|pasas|dejas|necesitas|hayas|esperabas|escribiste|mandaste|escríbenos|cuéntanos|perdona|disculpa|mándanos|dinos|merecías|\\p{L}{2,}(?:arte|erte|irte)',
    ),
    usted: exact(
      'usted|le|les|su|sus|consigo|escríbanos|cuéntenos|perdone|disculpe|mándenos|díganos|tiene|quiere|dice|cuenta|escribe|manda|merecía|\\p{L}+(?:arle|erle|irle)',
    ),
  },
  ca: {
    tu: exact(
      "et|t'\\p{L}+|el teu|la teva|els teus|les teves|tu|al teu|ets|estàs|estiguis|tens|vols|vulguis|pots|dius|expliques|expliquis|escrius|envies|passes|deixes|necessites|hagis|esperaves|vas|escriu-nos|explica'ns|disculpa|perdona|mereixies",
    ),
    usted: exact(
      "li|vostè|el seu|la seva|al seu|estigui|té|vol|vulgui|pot|diu|explica|expliqui|escriu|envia|passa|deixa|hagi|esperava|escrigui'ns|expliqui'ns|disculpi|perdoni|mereixia",
    ),
  },
};
/** Verb forms above that also belong to 'it': allowed, because 'la web no funciona' is nobody. */
const OF_IT = exact(
  'tiene|cuenta|dice|manda|quiere|hagi|passa|té|vol|pot|diu|vas|explica|estigui|envia|deixa',
);

/** Adjectives and participles that would tell the customer's gender. */
const GENDERED =
  /(?<!\p{L})(?:molest[oa]s?|enfadad[oa]s?|preocupad[oa]s?|decepcionad[oa]s?|hart[oa]s?|bienvenid[oa]s?|atendid[oa]s?|cansad[oa]s?|afectad[oa]|satisfech[oa]|content[oa]s?|querid[oa]s?|estimad[oa]s?|tranquil[oa]s?|segur[oa] de que|enfadat|enfadada|preocupat|preocupada|decebut|decebuda|benvingut|benvinguda|satisfet|satisfeta|estimat|estimada|atesa|atès)(?!\p{L})/iu;

describe('every phrase of every move', () => {
  it.each(LANGUAGES)(
    '%s: renders whole, with no open markup and no double punctuation',
    (language) => {
      for (const { text, phrase } of ALL.filter((one) => one.language === language)) {
        expect(text, phrase.text).not.toBe('');
        expect(text, phrase.text).not.toMatch(/[{}[\]<>|]/);
        expect(text, phrase.text).not.toMatch(/\s{2}|\s[.,;:!?]|[.,;:]{2}|!!|\?\?|^\s|\s$/);
        expect(text, phrase.text).toMatch(/^[¿¡]?[\p{Lu}\d]/u);
        expect(text, phrase.text).toMatch(/[.!?,]$|fibralia\.example$/);
      }
    },
  );

  it('fits a post on X by itself', () => {
    for (const { text } of ALL) expect(countLength(text, 'x'), text).toBeLessThanOrEqual(280);
  });

  it('opens Spanish questions and exclamations', () => {
    for (const { text, language } of ALL.filter((one) => one.language === 'es')) {
      expect((text.match(/\?/g) ?? []).length, text).toBe((text.match(/¿/g) ?? []).length);
      expect((text.match(/!/g) ?? []).length, text).toBe((text.match(/¡/g) ?? []).length);
      expect(language).toBe('es');
    }
  });

  it('exclaims only when there is something to be glad of', () => {
    for (const { text, move } of ALL) if (text.includes('!')) expect(move, text).toBe('praise');
  });

  it.each(['es', 'ca'] as const)('%s: never mixes registers', (language) => {
    for (const { text, register, phrase } of ALL.filter((one) => one.language === language)) {
      const other = register === 'tu' ? 'usted' : 'tu';
      const found = ONLY[language][other].exec(text)?.[0];
      const always = phrase.text.replace(/\[[^\]]*\]/g, ' ');
      const isOfIt = found !== undefined && OF_IT.test(found) && always.includes(found);
      expect(isOfIt ? undefined : found, `${register}: ${text}`).toBeUndefined();
    }
  });

  it.each(['es', 'ca'] as const)('%s: problems keep the register too', (language) => {
    for (const { text, register } of renderProblems(language)) {
      const other = register === 'tu' ? 'usted' : 'tu';
      const found = ONLY[language][other].exec(text)?.[0];
      expect(
        found && OF_IT.test(found) ? undefined : found,
        `${register}: ${text}`,
      ).toBeUndefined();
    }
  });

  it('never agrees with the gender of the customer', () => {
    for (const { text } of ALL) expect(text).not.toMatch(GENDERED);
    for (const language of LANGUAGES) {
      for (const { text } of renderProblems(language)) expect(text).not.toMatch(GENDERED);
    }
  });

  it('says "I" in one voice: nobody is sorry for us where I am sorry', () => {
    const we =
      /(?<!\p{L})(?:sentimos|entendemos|comprendemos|lamentamos|vamos a|estamos (?:revisando|comprobando)|sentim|entenem|comprenem|lamentem|estem (?:revisant|comprovant)|we're (?:really |very |so )?sorry|we understand|we'll|we've)(?!\p{L})/iu;
    const single: readonly MoveId[] = ['acknowledge', 'apologise', 'regret', 'act'];
    for (const { text, person, move } of ALL) {
      if (person === 'yo' && single.includes(move)) expect(text).not.toMatch(we);
    }
  });

  it('has no phrase twice', () => {
    for (const language of LANGUAGES) {
      for (const [move, phrases] of Object.entries(PHRASES[language])) {
        const seen = phrases.map(
          (phrase) => `${phrase.text}/${phrase.for?.[0]}/${phrase.register}`,
        );
        expect(new Set(seen).size, `${language} ${move}`).toBe(seen.length);
      }
    }
  });
});

describe('enough ways of saying it when nothing is known', () => {
  const moves: readonly MoveId[] = ['acknowledge', 'regret', 'act', 'private'];
  it.each(LANGUAGES.flatMap((language) => moves.map((move) => [language, move] as const)))(
    '%s %s: at least twelve in each register',
    (language, move) => {
      for (const register of ['tu', 'usted'] as const) {
        const plain = PHRASES[language][move].filter(
          (phrase) =>
            slotsOf(phrase.text).length === 0 &&
            !phrase.for &&
            !phrase.when &&
            (!phrase.register || phrase.register === register),
        );
        expect(plain.length, register).toBeGreaterThanOrEqual(12);
      }
    },
  );
});

describe('holding lines', () => {
  const strict = ALL.filter(({ phrase }) =>
    ['safety', 'legal'].some((one) => isForCase(phrase, one as DraftCase)),
  );

  it('admit nothing and promise no money', () => {
    const admission =
      /fallo|error|culpa|responsabilidad|negligencia|compens|indemniz|reembols|mistake|fault|liab|refund|responsabilitat|negligència/i;
    for (const { text } of strict) expect(text).not.toMatch(admission);
  });

  it('name no problem', () => {
    for (const { phrase } of strict) {
      const named = slotsOf(phrase.text).filter((slot) =>
        ['wait', 'attempts', 'clause', 'ordeal', 'trouble', 'thing', 'matter', 'ask'].includes(
          slot,
        ),
      );
      expect(named, phrase.text).toEqual([]);
    }
  });
});
