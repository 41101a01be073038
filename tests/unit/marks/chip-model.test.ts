import { describe, expect, test } from 'vitest';
import { createChipModel, type JudgedMention } from '../../../lib/contexts/marks/chip-model';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { TRIAGE_TYPES } from '../../../lib/domain/triage/triage-types';
import type { TriageType } from '../../../lib/domain/triage/verdict';
import { SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';

const NOW = Date.parse('2026-03-02T10:00:00Z');
const POST = { ...SAMPLE_POST, postedAt: '2026-03-02T09:12:00Z' };

function judge(type: TriageType, more: Partial<JudgedMention['verdict']> = {}): JudgedMention {
  const verdict = { ...SAMPLE_VERDICT, type, isAnswered: false, ...more };
  const brand = createBrand('brand', 'Fibralia');
  return { mention: { post: POST, brandId: 'brand', ranges: [] }, brand, verdict };
}
const create = (judged: JudgedMention, ...others: JudgedMention[]) =>
  createChipModel([judged, ...others], 'es', NOW);

describe('a chip', () => {
  test('is there for every type but those that need nothing', () => {
    const unmarked = TRIAGE_TYPES.filter((type) => !create(judge(type)));
    expect(unmarked).toEqual(['notOurs', 'other']);
  });

  test('counts the time where an answer is owed, says "ahora" in danger, else nothing', () => {
    const shown = (type: TriageType) => create(judge(type))?.time;
    for (const type of ['complaint', 'failedContact', 'venting', 'crisis'] as const) {
      expect(shown(type), type).toBe('1 h 12 min');
    }
    for (const type of ['safety', 'legal', 'dataLeak'] as const) expect(shown(type)).toBe('ahora');
    for (const type of ['question', 'praise', 'idea', 'troll', 'competitor', 'abuse'] as const) {
      expect(shown(type), type).toBeUndefined();
    }
  });

  test('is quiet where nobody waits', () => {
    const quiet = TRIAGE_TYPES.filter((type) => create(judge(type))?.isQuiet);
    expect(quiet).toEqual(['troll', 'competitor', 'idea', 'praise']);
  });

  test('asks whether it is irony until the person has said so', () => {
    const evidence = [{ start: 0, end: 6, weight: -2, why: 'irony' as const }];
    expect(create(judge('complaint', { evidence }))?.label).toBe('¿Con ironía?');
    const said = create(judge('complaint', { evidence, correctedType: 'complaint' }));
    expect([said?.label, said?.isUnsure]).toEqual(['Queja', false]);
  });

  test('names all brands of the post to a reader and counts the others', () => {
    const second = { ...judge('question'), brand: createBrand('other', 'Brisalia') };
    const model = create(judge('complaint'), second);
    expect(model?.others).toBe(1);
    expect(model?.description).toContain('sobre Fibralia, Brisalia');
  });
});
