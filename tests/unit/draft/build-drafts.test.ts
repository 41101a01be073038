import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import type { DraftCase } from '../../../lib/domain/draft/draft-input';
import { explainNoDraft } from '../../../lib/domain/draft/explain-no-draft';
import type { Draft, MoveId } from '../../../lib/domain/draft/move';
import { similarity } from '../../../lib/domain/draft/similarity';
import fc from '../../support/seeded';
import { allComplaints } from './complaints';
import { makeInput, type Told } from './make-input';

const COMPLAINT =
  'Tercer día sin fibra en casa, @Fibralia. He hecho cuatro llamadas y estoy harta. Solo pido que alguien me diga cuándo vuelve.';

const build = (told: Partial<Told> = {}) =>
  buildDrafts(makeInput({ text: COMPLAINT, name: 'Lucía Ferrer', ...told }));
const orders = (drafts: readonly Draft[]) =>
  drafts.map(({ moves }) => moves.map(({ move }) => move));

describe('three drafts', () => {
  it('differ in opening, length and text', () => {
    const drafts = build();
    expect(drafts).toHaveLength(3);
    expect(new Set(drafts.map(({ moves }) => moves[0]?.move)).size).toBe(3);
    expect(new Set(drafts.map(({ length }) => length)).size).toBe(3);
    const [one, two, three] = drafts.map(({ text }) => text) as [string, string, string];
    expect(similarity(one, two)).toBeLessThan(0.4);
    expect(similarity(one, three)).toBeLessThan(0.4);
    expect(similarity(two, three)).toBeLessThan(0.4);
  });

  it('are the moves joined, with their own length and id', () => {
    for (const { text, moves, length, limit, id } of build()) {
      expect(text).toBe(moves.map((one) => one.text).join(' '));
      expect(length).toBe(text.length);
      expect(limit).toBe(280);
      expect(id).not.toBe('');
    }
  });

  it('are the same for the same seed, others for another', () => {
    expect(build({ seed: 7 })).toEqual(build({ seed: 7 }));
    expect(build({ seed: 7 })).not.toEqual(build({ seed: 8 }));
    expect(build({ seed: -1 })).toHaveLength(3);
  });

  it('keep away from what was sent before', () => {
    const before = build()[0]?.text ?? '';
    const again = build({ recentReplies: [before] })[0]?.text ?? '';
    expect(similarity(before, again)).toBeLessThan(0.5);
  });

  it('call the person by name, and only by name', () => {
    for (const { text } of build()) expect(text).toContain('Lucía');
    for (const { text } of build({ name: 'Bar Pepe' })) expect(text).not.toMatch(/Bar|Pepe|xx_77/);
  });

  it('end with the signature where there is one', () => {
    for (const { moves } of build()) expect(moves.at(-1)?.text).toBe('— Ana');
    for (const { moves } of build({ signature: ' ' })) expect(moves.at(-1)?.move).not.toBe('sign');
  });
});

describe('orders', () => {
  it.each<[string, Partial<Told>, MoveId[]]>([
    ['complaint, fault unknown', {}, ['regret', 'acknowledge', 'act', 'private', 'thank', 'sign']],
    [
      'complaint, fault ours',
      { facts: { fault: 'ours' } },
      ['apologise', 'acknowledge', 'own', 'act', 'private', 'thank', 'sign'],
    ],
    ['question', { type: 'question' }, ['greet', 'thank', 'answer', 'close', 'sign']],
    ['praise', { type: 'praise' }, ['greet', 'thank', 'praise', 'sign']],
    ['safety', { type: 'safety' }, ['greet', 'regret', 'safety', 'sign']],
    ['legal', { type: 'legal' }, ['greet', 'thank', 'legal', 'sign']],
    ['other', { type: 'other' }, ['greet', 'regret', 'close', 'sign']],
  ])('%s', (_, told, order) => {
    expect(orders(build({ text: 'Sin más, @Fibralia', ...told }))[0]).toEqual(order);
  });

  it('answers irony by its substance', () => {
    const evidence = [{ start: 0, end: 3, weight: -1, why: 'irony' as const }];
    const [first] = orders(build({ text: 'Qué bien, otra vez igual', evidence }));
    expect(first).toEqual(['greet', 'thank', 'irony', 'regret', 'act', 'private', 'sign']);
  });

  it('admits nothing before the person says so', () => {
    const admission =
      /fallo es nuestro|hemos fallado|nos hemos equivocado|asumimos|a la altura|disculpas|perdón/i;
    for (let seed = 0; seed < 40; seed += 1) {
      for (const { text } of build({ seed })) expect(text).not.toMatch(admission);
    }
  });

  it.each([
    ['safety', 'safety'],
    ['fraud', 'data'],
  ] as const)('gives a confirmed issue of %s the sentences for %s', (issue, move) => {
    for (const order of orders(build({ facts: { issue } }))) {
      expect(order).toContain(move);
      expect(order).not.toContain('act');
    }
  });

  it('refuses with the other way that the person gave, or looks for one', () => {
    for (const language of ['es', 'en', 'ca'] as const) {
      const open = build({ language, facts: { case: 'refusal' } });
      for (const order of orders(open)) expect(order).toContain('refuse');
      const facts = { case: 'refusal' as const, alternative: 'XYZ' };
      for (const { text } of build({ language, facts })) expect(text).toContain('XYZ');
    }
  });

  it('does not move the talk where the person says not to', () => {
    for (const order of orders(build({ facts: { private: false } }))) {
      expect(order).not.toContain('private');
    }
  });

  it('does not send somebody to a private message who already wrote one', () => {
    const text = 'Sin luz desde ayer y ya os escribí por privado';
    for (let seed = 0; seed < 20; seed += 1) {
      for (const draft of build({ text, seed })) {
        expect(draft.text).not.toMatch(/escríbenos|¿nos escribes|¿seguimos|mándanos|¿nos mandas/i);
      }
    }
  });

  it.each<DraftCase>(['claim', 'crisis', 'troll', 'refusal', 'irony'])(
    'has something to say for %s in all languages',
    (replyCase) => {
      for (const language of ['es', 'en', 'ca'] as const) {
        const facts = { case: replyCase, alternative: 'X' };
        expect(build({ language, facts }).length).toBeGreaterThan(0);
      }
    },
  );
});

describe('what is known is said', () => {
  it('a deadline, in every draft of a complaint', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      for (const { text } of build({ seed, facts: { deadline: 'hoy, 18:00' } })) {
        expect(text).toMatch(/hoy, antes de las 18:00/i);
      }
    }
  });

  it('an answer, in every draft of a question', () => {
    const facts = { answer: 'Sí, abrimos el domingo.' };
    for (const { text } of build({ text: '¿Abrís el domingo?', type: 'question', facts })) {
      expect(text).toMatch(/sí, abrimos el domingo/i);
      expect(text).not.toContain('domingo..');
    }
  });

  it('a fact, where it was given', () => {
    const facts = { fact: 'la avería afecta a dos calles' };
    expect(build({ facts })[0]?.text).toContain('la avería afecta a dos calles');
  });

  it('the trouble by its issue only when the person confirmed it', () => {
    const text = 'Vaya tela con vosotros, siempre lo mismo';
    const plain = build({ text }).map((draft) => draft.text);
    expect(plain.join(' ')).not.toContain('entrega');
    const seeds = Array.from({ length: 10 }, (_, seed) => seed);
    const named = seeds.flatMap((seed) => build({ text, seed, facts: { issue: 'delivery' } }));
    expect(named.some((draft) => draft.text.includes('el problema con la entrega'))).toBe(true);
  });

  it('no problem when the person says that none of the list fits', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      for (const { text } of build({ seed, facts: { issue: 'none' } })) {
        expect(text).not.toMatch(/quedad[oa] sin fibra|quedarte sin fibra/);
      }
    }
  });
});

describe('nothing is invented', () => {
  const numbers = (text: string) => text.match(/\d+/g) ?? [];

  it('every number stands in the post or in what was typed', () => {
    const text = fc.stringMatching(
      /^(?:llevo \d{1,3} (?:dias|horas) (?:esperando|sin luz)|\w| ){1,8}$/,
    );
    fc.assert(
      fc.property(
        text,
        fc.integer(),
        fc.constantFrom('hoy, 18:00', 'el lunes'),
        (post, seed, deadline) => {
          for (const draft of build({ text: post, seed, facts: { deadline } })) {
            for (const number of numbers(draft.text)) {
              expect(numbers(`${post} ${deadline}`)).toContain(number);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('no time is promised that was not given', () => {
    const time =
      /\b(?:hoy|mañana|lunes|horas?|minutos|enseguida|en breve|pronto|24|today|tomorrow|soon|shortly|avui|demà|aviat)\b/i;
    for (const { text, language } of allComplaints().filter((_, index) => index % 5 === 0)) {
      for (const draft of build({ text: text.replace(time, ''), language })) {
        const said = draft.moves.filter(({ move }) => move === 'act').map((one) => one.text);
        expect(said.join(' ')).not.toMatch(time);
      }
    }
  });

  it('safety and legal name nothing of the post', () => {
    for (const type of ['safety', 'legal'] as const) {
      for (let seed = 0; seed < 20; seed += 1) {
        for (const { text } of build({ type, seed })) {
          expect(text).not.toMatch(/fibra(?!lia)|llamadas|tres días|harta/i);
        }
      }
    }
  });
});

describe('length', () => {
  it('is tried on many complaints', () => {
    expect(allComplaints().length).toBeGreaterThan(480);
  });

  it.each(['es', 'en', 'ca'] as const)(
    'fits X for every complaint in %s',
    (only) => {
      const complaints = allComplaints().filter(({ language }) => language === only);
      complaints.forEach(({ text, language }, index) => {
        const register = index % 2 === 0 ? 'tu' : 'usted';
        const facts = index % 3 === 0 ? { deadline: 'mañana, 12:30', fault: 'ours' as const } : {};
        const drafts = build({ text, language, register, seed: index, facts });
        expect(drafts, text).toHaveLength(3);
        for (const draft of drafts) {
          expect(draft.length, draft.text).toBeLessThanOrEqual(280);
          expect(draft.text).not.toMatch(/[{}[\]<>|]|\s{2}|[.,;:]{2}|\?\./);
        }
      });
    },
    20_000,
  );

  it('leaves sentences out rather than cut one', () => {
    const fact = 'la avería afecta a dos calles y el equipo técnico trabaja en la central '.repeat(
      2,
    );
    const [first] = build({ facts: { fact: fact.trim() }, name: 'Maximiliano Ruiz' });
    expect(first?.length).toBeLessThanOrEqual(280);
    expect(first?.text).toMatch(/[.?…]|— Ana$/);
  });

  it('stays readable on Facebook without showing a limit', () => {
    for (const draft of build({ site: 'facebook' })) {
      expect(draft.limit).toBeUndefined();
      expect(draft.length).toBeLessThanOrEqual(500);
    }
  });

  it('is short on Facebook unless the person wants it long', () => {
    const lengths = (told: Partial<Told>) =>
      build({ site: 'facebook', ...told }).map(({ length }) => length);
    const short = lengths({});
    const long = lengths({ facts: { length: 'L' } });
    short.forEach((length, at) => {
      expect(length).toBeLessThan(long[at] ?? 0);
    });
    const orderOfLong = orders(build({ site: 'facebook', facts: { length: 'L' } }))[1];
    expect(orderOfLong).toContain('improve');
  });
});

describe('no draft', () => {
  it.each([
    ['', 'nothingSaid'],
    ['@fibralia https://fibralia.example 😡', 'nothingSaid'],
    ['@fibralia sois gilipollas', 'onlyInsults'],
    ['You absolute morons @fibralia', 'onlyInsults'],
    ['@fibralia imbècils', 'onlyInsults'],
  ] as const)('%j: %s', (text, reason) => {
    const language = /morons/.test(text) ? 'en' : /imbècils/.test(text) ? 'ca' : 'es';
    expect(explainNoDraft(makeInput({ text, language }))).toBe(reason);
    expect(build({ text, language })).toEqual([]);
  });

  it.each([
    'Idiotas, me habéis cobrado dos veces',
    'sois unos payasos, ¿podéis contestarme?',
    'tontos, llevo tres horas esperando',
    'Estoy harta',
  ])('an insult with something to answer is answered: %s', (text) => {
    expect(build({ text })).not.toEqual([]);
  });

  it('the person may ask for one all the same', () => {
    const told = { text: '@fibralia sois gilipollas', facts: { case: 'troll' as const } };
    expect(build(told).length).toBeGreaterThan(0);
  });
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (text, name) => {
      for (const draft of build({ text, name })) expect(draft.length).toBeLessThanOrEqual(280);
    }),
    { numRuns: 100 },
  );
});
