import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/domain/checklist/check';
import { finishOwn } from '../../../lib/domain/draft/finish-own';
import type { Draft } from '../../../lib/domain/draft/move';

describe('what somebody began', () => {
  const draft: Draft = {
    id: 'draft',
    text: 'Hola, Rocío. Gracias por avisar. Lo sentimos. Lo revisamos hoy.',
    length: 60,
    moves: [
      { move: 'greet', text: 'Hola, Rocío.' },
      { move: 'thank', text: 'Gracias por avisar.' },
      { move: 'regret', text: 'Lo sentimos.' },
      { move: 'act', text: 'Lo revisamos hoy.' },
      { move: 'sign', text: '— Ana' },
    ],
  };
  const result = (id: CheckResult['id'], state: CheckResult['state']): CheckResult => ({
    id,
    state,
    evidence: [],
    detail: 'any',
    words: [],
  });

  test('gets only the moves it does not make', () => {
    const results = [result('K01', 'weak'), result('K03', 'met'), result('K02', 'missing')];
    expect(finishOwn('Hola, lo sentimos.', draft, results, { signature: '', site: 'x' })).toBe(
      'Hola, lo sentimos. Gracias por avisar. Lo revisamos hoy.',
    );
  });

  test('gets the greeting before it and the signature once, last', () => {
    const results = [result('K02', 'met'), result('K03', 'met')];
    expect(
      finishOwn('Gracias, lo sentimos.', draft, results, { signature: '— Ana', site: 'x' }),
    ).toBe('Hola, Rocío. Gracias, lo sentimos. Lo revisamos hoy. — Ana');
    expect(
      finishOwn('Gracias, lo sentimos. — Ana', draft, results, { signature: '— Ana', site: 'x' }),
    ).toBe('Hola, Rocío. Gracias, lo sentimos. Lo revisamos hoy. — Ana');
  });

  test('never gets a sentence twice, though no check knows it', () => {
    const once = finishOwn('Ya está en marcha', draft, [], { signature: '— Ana', site: 'x' });
    expect(once).toContain('Lo revisamos hoy.');
    expect(finishOwn(once, draft, [], { signature: '— Ana', site: 'x' })).toBe(once);
    expect(finishOwn(once.toUpperCase(), draft, [], { signature: '', site: 'x' })).toBe(
      once.toUpperCase(),
    );
  });

  test('never gets a fact twice, whatever leads to it', () => {
    const fact = { ...draft, moves: [{ move: 'facts', text: 'Es esto: la tienda abre hoy.' }] };
    const own = 'Lo que sabemos: la tienda abre hoy.';
    expect(finishOwn(own, fact as Draft, [], { signature: '', site: 'x' })).toBe(own);
  });

  test('stays as it is word for word', () => {
    const own = 'Uno.\n\nDos «tres» 😡';
    expect(finishOwn(own, draft, [], { signature: '— Ana', site: 'x' })).toContain(own);
  });

  test('gets only what the site takes, and nothing where nothing fits', () => {
    const site = { signature: '', site: 'x' } as const;
    const long = `${'Lo contamos todo con calma. '.repeat(9)}`.trim();
    expect(finishOwn(long, draft, [], site).length).toBeLessThanOrEqual(280);
    expect(finishOwn('x'.repeat(279), draft, [], site)).toBe('x'.repeat(279));
  });

  test('needs nothing where it says all', () => {
    const ids = ['K01', 'K02', 'K03', 'K08'] as const;
    const results = ids.map((id) => result(id, 'met'));
    expect(finishOwn('Todo dicho. — Ana', draft, results, { signature: '— Ana', site: 'x' })).toBe(
      'Todo dicho. — Ana',
    );
  });
});
