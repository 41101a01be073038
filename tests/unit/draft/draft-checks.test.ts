import { describe, expect, it } from 'vitest';
import type { CheckId, CheckState } from '../../../lib/domain/checklist/check';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { buildDrafts, type DraftInput, findMoveText } from '../../../lib/domain/draft/build-drafts';
import type { MoveId } from '../../../lib/domain/draft/move';
import { allComplaints } from './complaints';
import { makeInput, type Told } from './make-input';

/** What the checks say of a text that answers this input. */
function check(text: string, { post, verdict, brand, language }: DraftInput) {
  const results = checkDraft(text, { post, verdict, brand, language });
  return new Map<CheckId, CheckState>(results.map(({ id, state }) => [id, state]));
}

/** Who was turned away for what they are, or swindled, gets a holding line. */
const every = (step: number) =>
  allComplaints()
    .filter((_, index) => index % step === 0)
    .filter(({ issue }) => issue !== 'discrimination' && issue !== 'fraud');

describe('drafts and checks agree', () => {
  it('no draft is warned of, in any language, register or voice', () => {
    every(11).forEach(({ text, language }, index) => {
      const told: Told = {
        text,
        language,
        seed: index,
        name: 'Lucía Ferrer',
        register: index % 2 === 0 ? 'tu' : 'usted',
        person: index % 4 < 2 ? 'nosotros' : 'yo',
        ...(index % 3 === 0 && { facts: { fault: 'ours', deadline: 'hoy, 18:00' } as const }),
      };
      for (const type of ['complaint', 'question', 'praise', 'safety', 'legal', 'other'] as const) {
        const input = makeInput({ ...told, type });
        for (const draft of buildDrafts(input)) {
          expect([...check(draft.text, input).values()], draft.text).not.toContain('warn');
        }
      }
    });
  }, 90_000);

  it('the first draft of a complaint has what is asked for', () => {
    const asked: readonly CheckId[] = ['K01', 'K02', 'K03', 'K05', 'K08', 'K09'];
    for (const { text, language } of every(4)) {
      const input = makeInput({ text, language, name: 'Lucía Ferrer', signature: '' });
      const states = check(buildDrafts(input)[0]?.text ?? '', input);
      for (const id of asked) expect(states.get(id), `${id}: ${text}`).toBe('met');
    }
  }, 90_000);

  it.each<[MoveId, CheckId]>([
    ['greet', 'K01'],
    ['thank', 'K02'],
    ['regret', 'K03'],
    ['acknowledge', 'K05'],
    ['act', 'K08'],
    ['private', 'K09'],
  ])('a sentence put in for %s satisfies %s', (move, id) => {
    every(9).forEach(({ text, language }, index) => {
      const input = makeInput({ text, language, seed: index, name: 'Lucía Ferrer' });
      const sentence = findMoveText(move, input) ?? '';
      expect(check(sentence, input).get(id), sentence).toBe('met');
    });
  });

  it('what the customer said is taken up where it was understood', () => {
    const input = makeInput({ text: 'Llevo tres días sin internet', name: 'Lucía Ferrer' });
    expect(check(findMoveText('acknowledge', input) ?? '', input).get('K04')).toBe('met');
  });
});
