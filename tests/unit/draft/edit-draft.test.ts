import { describe, expect, it } from 'vitest';
import {
  buildDrafts,
  type DraftInput,
  findMoveText,
  placeMove,
  removeMove,
  rewriteDraft,
  swapMove,
} from '../../../lib/domain/draft/build-drafts';
import type { Draft, MoveId } from '../../../lib/domain/draft/move';
import { makeInput } from './make-input';

const input = makeInput({
  text: 'Mi pedido no ha llegado y llevo dos semanas esperando',
  name: 'Lucía Ferrer',
});

function first(from: DraftInput = input): Draft {
  const [draft] = buildDrafts(from);
  if (!draft) throw new Error('no draft');
  return draft;
}

const at = (draft: Draft, move: MoveId) => draft.moves.findIndex((one) => one.move === move);

describe('another sentence for a move', () => {
  it('changes that move only', () => {
    const draft = first();
    const index = at(draft, 'regret');
    const changed = swapMove(draft, index, input);
    expect(changed.moves[index]?.text).not.toBe(draft.moves[index]?.text);
    expect(changed.moves.toSpliced(index, 1)).toEqual(draft.moves.toSpliced(index, 1));
    expect(changed.id).not.toBe(draft.id);
    expect(changed.length).toBeLessThanOrEqual(280);
  });

  it('goes through many before one comes back', () => {
    let draft = first();
    const index = at(draft, 'acknowledge');
    const seen = new Set<string>();
    for (let turn = 0; turn < 8; turn += 1) {
      seen.add(draft.moves[index]?.text ?? '');
      draft = swapMove(draft, index, input);
    }
    expect(seen.size).toBe(8);
  });

  it('keeps the name before the first sentence', () => {
    const draft = buildDrafts(input).find(({ text }) => text.startsWith('Lucía, ')) as Draft;
    expect(draft.text).toMatch(/^Lucía, \p{Ll}/u);
    expect(swapMove(draft, 0, input).text).toMatch(/^Lucía, \p{Ll}/u);
  });

  it('goes on in lower case after an English greeting', () => {
    const english = makeInput({ text: 'My order never arrived', language: 'en', name: 'Ana Ruiz' });
    for (let seed = 0; seed < 12; seed += 1) {
      const draft = first({ ...english, seed });
      const again = swapMove(draft, 1, { ...english, seed });
      if (again.moves[0]?.text.endsWith(','))
        expect(again.moves[1]?.text).toMatch(/^(?:\p{Ll}|I)/u);
      else expect(again.moves[1]?.text).toMatch(/^\p{Lu}/u);
    }
  });

  it('leaves the draft as it is where there is no other', () => {
    const draft = first();
    expect(swapMove(draft, at(draft, 'sign'), input)).toBe(draft);
    expect(swapMove(draft, 99, input)).toBe(draft);
  });
});

describe('a draft without a move', () => {
  it('leaves out that sentence', () => {
    const draft = first();
    const index = at(draft, 'thank');
    const changed = removeMove(draft, index, input);
    expect(changed.moves).toEqual(draft.moves.toSpliced(index, 1));
    expect(changed.length).toBeLessThan(draft.length);
  });

  it('starts with a capital when the greeting goes', () => {
    const english = makeInput({ text: 'My order never arrived', language: 'en', name: 'Ana Ruiz' });
    expect(removeMove(first(english), 0, english).text).toMatch(/^\p{Lu}/u);
  });

  it('keeps the last sentence', () => {
    let draft = first();
    for (let turn = 0; turn < 20; turn += 1) draft = removeMove(draft, 0, input);
    expect(draft.moves).toHaveLength(1);
    expect(removeMove(draft, 5, input)).toBe(draft);
  });
});

describe('one sentence for a reply that lacks it', () => {
  it('says most about this case', () => {
    expect(findMoveText('acknowledge', input)).toMatch(/dos semanas/i);
    expect(findMoveText('greet', input)).toContain('Lucía');
    const facts = { deadline: 'hoy, 18:00' };
    expect(findMoveText('act', { ...input, facts })).toMatch(/antes de las 18:00/);
  });

  it.each<MoveId>(['facts', 'own', 'refuse'])('is absent where it would be a guess: %s', (move) => {
    expect(findMoveText(move, input)).toBeUndefined();
  });

  it('is absent without a signature', () => {
    const unsigned = makeInput({ text: 'hola', signature: '' });
    expect(findMoveText('sign', unsigned)).toBeUndefined();
  });
});

describe('a move in another place', () => {
  const order = (draft: Draft) => draft.moves.map(({ move }) => move);

  it('leaves the others in their order', () => {
    const draft = first();
    const [greet, thank, acknowledge, ...rest] = order(draft);
    expect(order(placeMove(draft, 1, 2, input))).toEqual([greet, acknowledge, thank, ...rest]);
    const moved = placeMove(placeMove(draft, 1, 2, input), 2, 1, input);
    expect(moved.text).toBe(draft.text);
  });

  it('keeps capitals and spaces right', () => {
    const draft = first();
    for (let from = 0; from < draft.moves.length; from += 1) {
      const moved = placeMove(draft, from, draft.moves.length - 1 - from, input);
      expect(moved.text).toBe(moved.moves.map(({ text }) => text).join(' '));
      expect(moved.text).toMatch(/^[¿¡]?\p{Lu}|^—/u);
    }
  });

  it('is nowhere else than in the draft', () => {
    const draft = first();
    expect(placeMove(draft, 0, 99, input)).toBe(draft);
    expect(placeMove(draft, -1, 0, input)).toBe(draft);
  });
});

describe('the whole in other words', () => {
  it('keeps the moves and changes their words', () => {
    const draft = first();
    const written = rewriteDraft(draft, input);
    expect(written.moves.map(({ move }) => move)).toEqual(draft.moves.map(({ move }) => move));
    expect(
      written.moves.filter(({ text }, index) => text === draft.moves[index]?.text).length,
    ).toBeLessThan(3);
    expect(written.length).toBeLessThanOrEqual(280);
  });
});
