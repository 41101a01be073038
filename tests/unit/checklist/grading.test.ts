import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../../lib/domain/checklist/check';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { GUIDELINES } from '../../../lib/domain/checklist/guidelines';
import {
  createOwnGuideline,
  type OwnGuideline,
  withOwnGuidelines,
} from '../../../lib/domain/checklist/own-guideline';
import { type About, createContext } from './context';

function statesOf(draft: string, extra: Partial<CheckContext> = {}, about: About = {}) {
  const results = checkDraft(draft, { ...createContext('es', about), ...extra });
  return new Map<string, string>(results.map(({ id, state }) => [id, state]));
}

describe('by type of post', () => {
  test('levels follow the table', () => {
    const results = checkDraft('', createContext('es', { type: 'venting' }));
    const level = (id: string) => results.find((result) => result.id === id)?.level;
    expect(level('K05')).toBe('required');
    expect(level('K11')).toBe('recommended');
    expect(level('K03')).toBeUndefined();
  });

  test('nothing is asked of a reply to abuse', () => {
    expect(checkDraft('Hola.', createContext('es', { type: 'abuse' }))).toEqual([]);
  });
});

describe('by turn', () => {
  test('courtesies are asked for once', () => {
    const first = statesOf('');
    const second = statesOf('', { ownReplies: 1 });
    for (const id of ['K01', 'K02', 'K03', 'K05']) {
      expect(first.get(id)).toBe('missing');
      expect(second.has(id)).toBe(false);
    }
  });

  test('what we do and what comes next is asked for each time', () => {
    const second = statesOf('', { ownReplies: 2 });
    expect(second.get('K08')).toBe('ask');
    expect(second.get('K09')).toBe('ask');
  });

  test('what is said all the same is seen, and a fake apology is warned of', () => {
    expect(statesOf('Gracias por volver a escribir.', { ownReplies: 1 }).get('K02')).toBe('met');
    expect(statesOf('Sentimos que te sientas así.', { ownReplies: 1 }).get('K03')).toBe('warn');
  });
});

describe('by site', () => {
  const long = `${'Estamos mirando la línea de tu calle con el equipo. '.repeat(5)}`;

  test('a full post on X is not asked for more than it must have', () => {
    const onX = statesOf(long);
    expect(onX.get('K02')).toBe('missing');
    expect(onX.has('K11')).toBe(false);
  });

  test('elsewhere, and while there is room, it is recommended', () => {
    const context = createContext('es');
    const onFacebook = statesOf(long, { post: { ...context.post, site: 'facebook' } });
    expect(onFacebook.get('K11')).toBe('ask');
    expect(statesOf('Hola.').get('K11')).toBe('ask');
  });
});

describe('a reply in two parts', () => {
  const FIRST = 'Hola, Lucía. Gracias por contarlo, lo sentimos mucho. 1/2';

  test('of a first part nothing is missed: it may stand in the second', () => {
    const states = statesOf(FIRST);
    expect(states.get('K02')).toBe('met');
    expect([...states.values()]).not.toContain('missing');
    expect([...states.values()]).not.toContain('ask');
  });

  test('a second part has what the first has said', () => {
    const second = 'Estamos revisando tu línea y hoy te escribimos. 2/2';
    const states = statesOf(second, { earlierPart: FIRST });
    for (const id of ['K01', 'K02', 'K03', 'K08']) expect(states.get(id)).toBe('met');
    expect(states.get('K05')).toBe('missing');
  });

  test('the first part is found among the replies of the thread', () => {
    const states = statesOf('Hoy te escribimos. (2/2)', { threadReplies: ['Otra cosa.', FIRST] });
    expect(states.get('K02')).toBe('met');
  });

  test('harm in a first part is told at once', () => {
    expect(statesOf('Cálmate. 1/2').get('K12')).toBe('warn');
  });

  test.each([
    'Llega el 1/2 por la mañana con nuestro mensajero de siempre, a primera hora.',
    'Te mandamos 1/2 kilo más de café por correo mañana, y otra cosa cuando llegue.',
    'Hola, Lucía.',
  ])('no part of anything: %s', (draft) => {
    expect(statesOf(draft).get('K02')).toBe('missing');
  });

  test('words of the earlier part are shown without a place in this draft', () => {
    const results = checkDraft('Seguimos. 2/2', { ...createContext('es'), earlierPart: FIRST });
    const thanks = results.find(({ id }) => id === 'K02');
    expect(thanks).toMatchObject({ evidence: [], words: ['Gracias por contarlo'] });
  });
});

test('a check that is switched off says nothing', () => {
  const context = createContext('es');
  const all = checkDraft('Cálmate.', context).map(({ id }) => id);
  const fewer = checkDraft('Cálmate.', context, GUIDELINES, ['K12', 'K02']).map(({ id }) => id);
  expect(all).toContain('K12');
  expect(fewer).toEqual(all.filter((id) => id !== 'K12' && id !== 'K02'));
});

describe('a guideline of the user’s own', () => {
  const own = (change: Partial<OwnGuideline> = {}): OwnGuideline => ({
    id: 'warranty',
    name: 'Nombra la garantía',
    reason: 'Casi todos preguntan por ella.',
    words: ['garantía', 'cubre*', 'sin coste'],
    types: [],
    kind: 'present',
    ...change,
  });
  const check = (draft: string, change: Partial<OwnGuideline> = {}, about: About = {}) =>
    checkDraft(draft, createContext('es', about), [createOwnGuideline(own(change))])[0];

  test.each([
    ['Está en garantia.', 'met'],
    ['LA GARANTÍA lo tapa.', 'met'],
    ['Eso lo cubrimos nosotros, y cubrelo bien.', 'met'],
    ['Te lo cambiamos sin  coste.', 'met'],
    ['Hola, Lucía.', 'missing'],
    ['Las garantías.', 'missing'],
    ['No está en garantía.', 'missing'],
    ['Dices «garantía».', 'missing'],
  ])('asked for: %s is %s', (draft, state) => {
    expect(check(draft)).toMatchObject({ id: 'own:warranty', state, level: 'required' });
  });

  test('not wanted: warned of where it stands, and silent elsewhere', () => {
    const change = { kind: 'absent', words: ['barat*'] } as const;
    const draft = 'Es lo más barato.';
    const found = check(draft, change);
    expect(found).toMatchObject({ state: 'warn', words: ['barato'] });
    expect(draft.slice(found?.evidence[0]?.start, found?.evidence[0]?.end)).toBe('barato');
    expect(check('Es lo mejor.', change)).toBeUndefined();
  });

  test('only for the types it names', () => {
    expect(check('Hola.', { types: ['question'] })).toBeUndefined();
    expect(check('Hola.', { types: ['question'] }, { type: 'question' })?.state).toBe('missing');
  });

  test.each(['', '*', ' * ', '(', '[a-z]+', 'a**b', '\\', '*'.repeat(500)])(
    'takes any word: %j',
    (word) => {
      expect(() => check('Hola (a) [a-z]+ \\ aab.', { words: [word, ''] })).not.toThrow();
    },
  );

  test('stands beside ours, made once', () => {
    const list = [own()];
    const all = withOwnGuidelines(list);
    expect(all).toHaveLength(GUIDELINES.length + 1);
    expect(withOwnGuidelines(list)).toBe(all);
  });
});
