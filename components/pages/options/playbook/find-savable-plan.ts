import type { CrisisLevel, CrisisPlan } from '../../../../lib/domain/playbook/playbook';
import type { PlaybookProblem } from '../../../../lib/domain/playbook/validate-playbook';

/** What of the shown plan can be saved now: field by field, and of the levels one by one. */
export function findSavablePlan(
  kept: CrisisPlan,
  shown: CrisisPlan,
  problems: readonly PlaybookProblem[],
): CrisisPlan {
  const wrong = new Set(problems.map(({ field }) => field.split('.')[0] ?? ''));
  if (wrong.size === 0) return shown;
  if (wrong.has('')) return kept;
  const isRight = ([field]: [string, unknown]) => !wrong.has(field);
  const before = Object.entries(kept).filter(([field]) => wrong.has(field));
  const sifted = Object.fromEntries([...Object.entries(shown).filter(isRight), ...before]);
  return {
    ...(sifted as unknown as CrisisPlan),
    levels: siftLevels(kept.levels, shown.levels, problems),
  };
}

function siftLevels(
  kept: readonly CrisisLevel[],
  shown: readonly CrisisLevel[],
  problems: readonly PlaybookProblem[],
): CrisisLevel[] {
  const places = problems.map(({ field }) => /^levels(?:\.(\d+))?/.exec(field));
  if (places.some((place) => place && place[1] === undefined)) return [...kept];
  const wrong = new Set(places.map((place) => Number(place?.[1] ?? -1)));
  return shown.flatMap((level, index) => {
    if (!wrong.has(index)) return [level];
    const old = kept.find((one) => isSameLevel(one, level));
    return old ? [old] : [];
  });
}

/** Levels have no id: one that still says one of the same things is the same. */
function isSameLevel(one: CrisisLevel, other: CrisisLevel): boolean {
  const same = (field: keyof CrisisLevel) => one[field] !== '' && one[field] === other[field];
  return same('name') || same('when') || same('statement');
}
