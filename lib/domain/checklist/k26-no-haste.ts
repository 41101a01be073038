import type { CheckContext, CheckResult, Guideline } from './check';
import { findPause } from './find-pause';
import { k12Calm } from './k12-calm';
import { k13NoBlame } from './k13-no-blame';
import { k14NotPersonal } from './k14-not-personal';

/** Words written in anger stand early; looking on would be felt in the keystroke. In UTF-16 units. */
const READ = 600;
const SHARP = [k12Calm, k13NoBlame, k14NotPersonal];

function isResult(result: CheckResult | undefined): result is CheckResult {
  return result !== undefined;
}

/** K26: no haste; sharp words on a heated post, or a draft put in unread, ask for a breath. */
export const k26NoHaste: Guideline = {
  id: 'K26',
  kind: 'clock',
  source: {
    document: '004_e7ad5a32c76626c2.txt',
    quote: 'no contestes de forma precipitada',
  },
  check(draft: string, context: CheckContext): CheckResult | undefined {
    const start = draft.slice(0, READ).replace(/[\ud800-\udbff]$/u, '');
    const sharp = SHARP.map(({ check }) => check(start, context)).filter(isResult);
    const pause = findPause(sharp, context);
    if (!pause) return undefined;
    const cause = pause.why === 'harm' ? sharp.find(({ state }) => state === 'warn') : undefined;
    const { evidence = [], words = [] } = cause ?? {};
    return { id: 'K26', state: 'hint', detail: pause.why, evidence, words };
  },
};
