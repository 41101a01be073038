import type { CheckState, GradedResult } from '../checklist/check';

/** How well a state speaks for a reply; harm is looked at apart. */
const WORTH: Partial<Record<CheckState, number>> = { met: 2, weak: 1 };
const HARM: Partial<Record<CheckState, number>> = { hint: 1, warn: 2, stop: 3 };

/** Whether no check that was met is lost, and none warns that did not warn before. */
export function passesAsWell(
  before: readonly GradedResult[],
  after: readonly GradedResult[],
): boolean {
  const find = (results: readonly GradedResult[], id: string) =>
    results.find((one) => one.id === id)?.state;
  const worth = (state: CheckState | undefined) => (state && WORTH[state]) ?? 0;
  const harm = (state: CheckState | undefined) => (state && HARM[state]) ?? 0;
  // What is weak and then not told of is mended: 'weak' also speaks of what stands there too often.
  const keepsAll = before.every(({ id, state }) => {
    const now = find(after, id);
    return (state === 'weak' && now === undefined) || worth(now) >= worth(state);
  });
  return keepsAll && after.every(({ id, state }) => harm(state) <= harm(find(before, id)));
}
