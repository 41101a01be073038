import { describe, expect, it } from 'vitest';
import { countLength } from '../../../lib/domain/draft/count-length';
import { CATALAN_PROBLEMS } from '../../../lib/domain/draft/lexicon/problems-ca';
import { SPANISH_PROBLEMS } from '../../../lib/domain/draft/lexicon/problems-es';
import type { MoveId } from '../../../lib/domain/draft/move';
import { PHRASES } from '../../../lib/domain/draft/phrases/banks';
import { CATALAN_FORMS } from '../../../lib/domain/draft/phrases/forms-ca';
import { SPANISH_FORMS } from '../../../lib/domain/draft/phrases/forms-es';
import { isForCase } from '../../../lib/domain/draft/phrases/phrase';
import { chooseVoice, slotsOf } from '../../../lib/domain/draft/render-phrase';
import { similarity } from '../../../lib/domain/draft/similarity';
import { LANGUAGES, RENDERINGS } from './phrase-renderings';

const FORMS = { es: SPANISH_FORMS, ca: CATALAN_FORMS };
const MOVES = Object.keys(PHRASES.es) as MoveId[];
const ALL = RENDERINGS.map((one) => ({ ...one, text: one.text ?? '' }));
/** Registers, regions and persons that a language tells apart. */
const VOICES = { es: 5 * 3 * 2, en: 2, ca: 5 * 2 };
const word = (words: string) => new RegExp(`(?<![\\p{L}'’])(?:${words})(?![\\p{L}'’])`, 'iu');

describe('every phrase in every voice', () => {
  it('is there, whole, with no open markup and no double punctuation', () => {
    for (const { text, phrase, register } of ALL) {
      expect(text, `${register}: ${phrase.text}`).not.toBe('');
      expect(text, phrase.text).not.toMatch(/[{}[\]<>|]/);
      expect(text, phrase.text).not.toMatch(/\s{2}|\s[.,;:!?]|[.,;:]{2}|!!|\?\?|^\s|\s$/);
      expect(text, phrase.text).toMatch(/^[¿¡]?[\p{Lu}\d]/u);
      expect(text, phrase.text).toMatch(/[.!?,]$|fibralia\.example\/\p{L}+$/u);
    }
  });

  it('is one sentence', () => {
    for (const { text } of ALL) expect(text).not.toMatch(/[.!?]\s+[¿¡]?\p{Lu}/u);
  });

  it('is contracted and elided', () => {
    for (const { text, language } of ALL) {
      if (language === 'es') expect(text).not.toMatch(/(?<!\p{L})(?:de|a) el (?=\p{Ll})/iu);
      if (language === 'ca') {
        expect(text).not.toMatch(/(?<![\p{L}'])(?:de|a|per) els? (?=\p{Ll})/iu);
        expect(text).not.toMatch(/(?<![\p{L}'])(?:de|el|la) (?=[aeoàèéòó])/u);
      }
    }
  });

  it('leaves room for others in a post on X', () => {
    for (const { text } of ALL) expect(countLength(text, 'x'), text).toBeLessThanOrEqual(160);
  });

  it('opens and closes Spanish questions, and exclaims nowhere', () => {
    for (const { text, language } of ALL) {
      expect(text).not.toMatch(/[!¡]/);
      if (language !== 'es') expect(text).not.toContain('¿');
      else expect(text.split('?').length, text).toBe(text.split('¿').length);
    }
  });

  it('joins no two pronouns that Spanish keeps apart', () => {
    for (const { text, language } of ALL) {
      if (language === 'es') expect(text).not.toMatch(/(?<!\p{L})les? l[oa]s?(?!\p{L})/iu);
    }
  });

  it('never agrees with the gender of the customer', () => {
    const gendered = word(
      'molest[oa]s?(?! a )|enfadad[oa]s?|preocupad[oa]s?|decepcionad[oa]s?|hart[oa]s?|bienvenid[oa]s?|atendid[oa]s?|cansad[oa]s?|satisfech[oa]s?|content[oa]s?|querid[oa]s?|estimad[oa]s?|tranquil[oa]s?|segur[oa] de que|enfadat|enfadada|preocupat|preocupada|decebut|decebuda|benvingut|benvinguda|satisfet|satisfeta|estimat|estimada|atesa|atès',
    );
    for (const { text } of ALL) expect(text).not.toMatch(gendered);
  });

  it('uses none of the sentences that everybody is tired of', () => {
    const worn =
      /molestias|inconvenien|molèsties|lo antes posible|a la mayor brevedad|en breve|tomamos nota|prenem nota|valiosa opinión|your call is important|we value your|any time soon|al més aviat possible|100 ?%|garanti|guarantee|prometemos|prometem|promise/i;
    for (const { text } of ALL) expect(text).not.toMatch(worn);
  });
});

describe('registers', () => {
  it.each(['es', 'ca'] as const)('%s: every bracket is in the table, in four forms', (language) => {
    for (const { text } of MOVES.flatMap((move) => PHRASES[language][move])) {
      for (const [, key = ''] of text.matchAll(/\[([^\]]+)\]/g)) {
        expect(Object.keys(FORMS[language]), text).toContain(key.toLowerCase());
      }
    }
    for (const [key, forms] of Object.entries(FORMS[language])) {
      expect([3, 4], key).toContain(forms.split('/').length);
    }
  });

  it.each(['es', 'ca'] as const)('%s: nobody is spoken to outside brackets', (language) => {
    const familiar = Object.entries(FORMS[language]).flatMap(([key, forms]) => [
      key.replace(/_se$/, ''),
      forms.split('/')[1] ?? '',
    ]);
    const you = word([...familiar, 'usted', 'ustedes', 'vostè', 'vostès'].join('|'));
    for (const { text } of MOVES.flatMap((move) => PHRASES[language][move])) {
      expect(text.replace(/\[[^\]]*\]|una disculpa|si us plau/g, '[]')).not.toMatch(you);
    }
  });

  it.each([
    ['es', 'vosotros', SPANISH_PROBLEMS],
    ['es', 'ustedes', SPANISH_PROBLEMS],
    ['es', 'vos', SPANISH_PROBLEMS],
    ['ca', 'vosotros', CATALAN_PROBLEMS],
    ['ca', 'ustedes', CATALAN_PROBLEMS],
  ] as const)('%s: problems can be named to %s', (language, register, problems) => {
    for (const problem of problems) {
      for (const text of [problem.clause, problem.ordeal, problem.trouble]) {
        if (text === undefined) continue;
        const voice = { register, person: 'nosotros' } as const;
        expect(chooseVoice(text, voice, language), text).toBeDefined();
      }
    }
  });

  it('one region does not get the words of another', () => {
    const OF: Record<string, RegExp> = {
      'es-ES': word(
        'fastidi\\p{L}*|no es de recibo|sabe (?:muy )?mal|enfad\\p{L}+|os|vuestr[oa]s?',
      ),
      'es-MX': word('(?:ofrecemos|ofrezco) una disculpa|\\p{L}* molestia'),
      'es-AR': word('bronca|contanos|escribinos|tenés|disculpá'),
    };
    for (const { text, language, region, register } of ALL) {
      if (language !== 'es') continue;
      for (const [own, words] of Object.entries(OF)) {
        if (own === region || register === 'vosotros' || register === 'vos') continue;
        if (own === 'es-MX' && /la molestia que/.test(text)) continue;
        expect(text, region).not.toMatch(words);
      }
    }
  });

  it('each region has words of its own', () => {
    for (const region of ['es-ES', 'es-MX', 'es-AR'] as const) {
      const own = MOVES.flatMap((move) => PHRASES.es[move]).filter((phrase) =>
        phrase.region?.includes(region),
      );
      expect(own.length, region).toBeGreaterThanOrEqual(3);
    }
  });

  it('says "I" in one voice: nobody is sorry for us where I am sorry', () => {
    const we = word(
      "sentimos|entendemos|comprendemos|lamentamos|vamos a|estamos (?:revisando|comprobando)|sentim|entenem|comprenem|lamentem|estem (?:revisant|comprovant)|we're (?:really |very |so )?sorry|we understand|we'll|we've",
    );
    const single: readonly MoveId[] = ['acknowledge', 'apologise', 'regret', 'act', 'irony'];
    for (const { text, person, move } of ALL) {
      if (person === 'yo' && single.includes(move)) expect(text).not.toMatch(we);
    }
  });
});

describe('enough ways of saying it', () => {
  /**
   * What a move needs in each language, register, region and person. A signature is the brand's own
   * text, so the bank holds none; a link without its page is no link, so each phrase has a slot. Who
   * was treated badly is told nothing back in public.
   */
  const LEAST = { plain: 12, filled: 12 };
  const BY_NATURE: Partial<Record<MoveId, typeof LEAST>> = {
    sign: { plain: 0, filled: 0 },
    link: { plain: 0, filled: 24 },
    treated: { plain: 12, filled: 0 },
    place: { plain: 12, filled: 0 },
  };
  const cases = LANGUAGES.flatMap((language) => MOVES.map((move) => [language, move] as const));

  it.each(cases)('%s %s', (language, move) => {
    const { plain, filled } = BY_NATURE[move] ?? LEAST;
    const heard = new Map<string, Map<string, boolean>>();
    for (const one of ALL) {
      if (one.language !== language || one.move !== move) continue;
      const voice = `${one.register} ${one.region} ${one.person}`;
      const texts = heard.get(voice) ?? new Map<string, boolean>();
      heard.set(voice, texts.set(one.text, slotsOf(one.phrase.text).length > 0));
    }
    expect(heard.size).toBe(move === 'sign' ? 0 : VOICES[language]);
    for (const [voice, texts] of heard) {
      const isFilled = [...texts.values()];
      expect(isFilled.filter((one) => !one).length, `${voice}, plain`).toBeGreaterThanOrEqual(
        plain,
      );
      expect(isFilled.filter(Boolean).length, `${voice}, filled`).toBeGreaterThanOrEqual(filled);
    }
  });

  // Greetings are too short to differ: hello, a name, a brand.
  const spoken = cases.filter(([, move]) => move !== 'greet');
  it.each(spoken)('%s %s: no two alike', (language, move) => {
    const texts = [
      ...new Set(
        ALL.filter((one) => one.language === language && one.move === move)
          .filter((one) => one.register === 'tu' && one.person === 'nosotros')
          .filter((one) => one.region === 'es-ES')
          .map(({ text }) => text),
      ),
    ];
    const alike = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => similarity(one, other) >= 0.6)
        .map((other) => `${one} / ${other}`),
    );
    expect(alike).toEqual([]);
  });

  it('says nothing twice to the same person', () => {
    for (const language of LANGUAGES) {
      for (const move of MOVES) {
        const seen = PHRASES[language][move].map(
          (one) => `${one.text}/${String(one.for)}/${one.tone}/${one.when?.join()}`,
        );
        expect(new Set(seen).size, `${language} ${move}`).toBe(seen.length);
      }
    }
  });
});

describe('holding lines', () => {
  const HOLDING: readonly MoveId[] = ['safety', 'data', 'legal', 'staff'];
  const strict = ALL.filter(
    ({ phrase, move }) =>
      HOLDING.includes(move) || isForCase(phrase, 'safety') || isForCase(phrase, 'legal'),
  ).filter(({ move }) => move !== 'point' && move !== 'compare');

  it('admit nothing and promise no money', () => {
    const admission =
      /(?<!\p{L})(?:fallo|falla|error|culpa|negligen|compens|indemniz|reembols|mistake|fault(?! affects)|liab|refund|responsabilidad|responsabilitat|negligència)/iu;
    for (const { text } of strict) expect(text).not.toMatch(admission);
  });

  it('name no problem', () => {
    const NAMING = ['wait', 'attempts', 'clause', 'ordeal', 'trouble', 'thing', 'ask'];
    const held = strict.filter(({ move }) => HOLDING.includes(move));
    for (const { phrase } of held) {
      expect(
        slotsOf(phrase.text).filter((slot) => NAMING.includes(slot)),
        phrase.text,
      ).toEqual([]);
    }
  });

  it('own nothing unless the person says that the fault is ours', () => {
    for (const move of MOVES) {
      const owns =
        /hemos fallado|es nuestr|nos hemos equivocado|our mistake|(?:is|that's) on us|hem fallat|és nostr/i;
      for (const phrase of LANGUAGES.flatMap((language) => PHRASES[language][move])) {
        if (owns.test(phrase.text)) expect(phrase.when, phrase.text).toContain('ours');
      }
    }
  });

  it('never speak of the rival', () => {
    const rival = word('competencia|rival\\p{L}*|competitors?|los otros|the others|els altres');
    for (const { text, move } of ALL) if (move === 'compare') expect(text).not.toMatch(rival);
  });
});

describe('nothing is said that nobody decided', () => {
  it('promises no call, and writes to nobody before they answer', () => {
    const calls = word(
      "(?:llamamos|llamo|llamar\\p{L}*|te llama|truquem|truco|truca|trucar)|(?:we|I)(?:'ll| can) call you|will call you|ahora por privado|ara t'escrivim",
    );
    for (const { text } of ALL) expect(text).not.toMatch(calls);
  });

  it('speaks of a delay only where one was told', () => {
    for (const { text, phrase } of ALL) {
      if (/tardado|trigat/.test(text)) expect(phrase.text).toContain('{wait}');
    }
  });

  it('takes an idea up by its name', () => {
    for (const { text, move } of ALL) {
      if (move === 'idea')
        expect(text).not.toMatch(/^(?:se la|la|l['’])(?= ?(?:pas|com|cont|f[ea]|exp))/i);
    }
  });

  it('sounds like nobody’s script', () => {
    const script =
      /(?:respond|contest)\p{L}+ desde|(?:respon|contest)\p{L}+ des de|(?:de|the) (?:la )?compara\p{L}+ (?:nos|me|ens|em|is)|joke with a reason|molestar[ií]a a (?:cualquiera,|qualsevol,)/iu;
    for (const { text } of ALL) expect(text).not.toMatch(script);
  });
});
