import { describe, expect, test } from 'vitest';
import { CHECK_STATES, type CheckId, type CheckState } from '../../../lib/domain/checklist/check';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { GUIDELINES } from '../../../lib/domain/checklist/guidelines';
import { REQUIREMENTS } from '../../../lib/domain/checklist/requirements';
import { TRIAGE_TYPES } from '../../../lib/domain/triage/triage-types';
import fc from '../../support/seeded';
import { createContext } from './context';

/** Checks that every empty draft is asked about; the later ones look at links, figures and times. */
const WORD_CHECKS = GUIDELINES.filter(
  ({ id, kind }) => id <= 'K15' && (kind === 'presence' || kind === 'content'),
);
const isWords = (id: CheckId) => WORD_CHECKS.some((guideline) => guideline.id === id);

const GOOD =
  'Hola, Lucía. Gracias por contarlo tan claro. Tres días sin fibra y cuatro llamadas son demasiado: entendemos tu enfado. Lo sentimos de verdad. Estamos revisando tu línea y hoy, antes de las 18:00, te escribimos con una hora. — Ana';

function ids(draft: string, about = {}): Record<CheckState, string[]> {
  const results = checkDraft(draft, createContext('es', about));
  const inState = (wanted: CheckState) =>
    results.filter(({ state }) => state === wanted).map(({ id }) => id);
  const entries = CHECK_STATES.map((state) => [state, inState(state)]);
  return Object.fromEntries(entries);
}

describe('an empty draft misses, or asks for, what the type of post asks for and warns of nothing', () => {
  test.each(TRIAGE_TYPES)('%s', (type) => {
    const found = checkDraft('', createContext('es', { type })).filter(({ id }) => isWords(id));
    const { required, recommended } = REQUIREMENTS[type];
    const asked = [...required, ...recommended].filter(isWords);
    expect(found.map(({ id }) => id).sort()).toEqual([...asked].sort());
    expect(found.every(({ state }) => state === 'missing' || state === 'ask')).toBe(true);
    const again = checkDraft('  \n ', createContext('es', { type }));
    expect(again.filter(({ id }) => isWords(id))).toEqual(found);
  });
});

test('a good reply misses nothing', () => {
  const { missing, warn, weak, met } = ids(GOOD);
  expect([missing, warn, weak]).toEqual([[], [], []]);
  expect(met).toEqual(expect.arrayContaining(['K01', 'K02', 'K03', 'K04', 'K05', 'K08', 'K09']));
});

test('missing comes first, then warnings, what is thin, questions, then what is done', () => {
  const states = checkDraft(
    'Hola, te leemos. Cálmate. Sentimos las molestias.',
    createContext('es'),
  );
  const order = ['stop', 'missing', 'warn', 'weak', 'ask', 'hint', 'met'];
  const places = states.map(({ state }) => order.indexOf(state));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBeGreaterThan(3);
});

test('what the type does not ask for is told only as a warning', () => {
  expect(ids('Lamentamos que te sientas así.', { type: 'praise' }).warn).toEqual(['K03']);
  expect(ids('Lo sentimos mucho.', { type: 'praise' }).met).toEqual([]);
});

test('a quoted post is no reply of ours', () => {
  const { met } = ids('Dices «gracias por nada, lo siento, hola Lucía».');
  expect(met).not.toContain('K02');
  expect(met).not.toContain('K03');
});

const HIGH = /[\ud800-\udbff]/;
const LOW = /[\udc00-\udfff]/;

function splitsPair(text: string, at: number): boolean {
  return HIGH.test(text.charAt(at - 1)) && LOW.test(text.charAt(at));
}

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...['Hola, ', 'Lucía ', 'gracias por ', 'lo sentimos, pero ', 'ES91 2100 0418 4502 0005 1332 '],
    ...[
      '🙄',
      '👩‍👧',
      '\ud83d',
      '\udc4f',
      'e\u0301',
      'ª',
      'ﬁ',
      'İ',
      '«',
      '"',
      '{nombre}',
      '!!',
      '\n',
    ],
    ...[
      'te escribimos hoy ',
      'EN MAYÚSCULAS NO ',
      'we are sorry ',
      'your phone number ',
      'tres días ',
    ],
  ),
);
const draft = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const language = fc.constantFrom('es' as const, 'en' as const, 'ca' as const);

test('any draft and post: never throws, evidence lies inside the draft and splits no character', () => {
  fc.assert(
    fc.property(draft, draft, draft, language, (text, post, name, spoken) => {
      const results = checkDraft(text, createContext(spoken, { post, name }));
      for (const { evidence, words } of results) {
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
        expect(words.length).toBeLessThanOrEqual(3);
        for (const word of words) expect(word.length).toBeLessThanOrEqual(64);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('an unrelated sentence never takes away what is there', () => {
  const others = ['El martes llueve en la sierra.', 'Abrimos a las nueve.', '¿Tienes un minuto?'];
  const before = new Map(checkDraft(GOOD, createContext('es')).map((one) => [one.id, one.state]));
  for (const other of others) {
    for (const text of [`${GOOD} ${other}`, `${other} ${GOOD}`]) {
      for (const { id, state } of checkDraft(text, createContext('es'))) {
        if (before.get(id) === 'met') expect(`${id} ${state}`).not.toMatch(/missing|ask/);
      }
    }
  }
});
