import type { CheckContext, CheckResult, Guideline } from './check';

const MINUTE = 60_000;
/** Minutes since the post: amber from the first on, red from the second. */
const SOON = 60;
const LATE = 120;

interface Age {
  minutes: number;
  /** False where the page shows no time and it counts from when we saw the post. */
  isExact: boolean;
}

/** How long the post has waited; `undefined` where no clock is known. */
function readAge({ post, writing, seenAt }: CheckContext): Age | undefined {
  if (!writing) return undefined;
  const posted = Date.parse(post.postedAt ?? '');
  const since = Number.isNaN(posted) ? (seenAt ?? writing.openedAt) : posted;
  const minutes = Math.floor((writing.now - since) / MINUTE);
  /** A page's clock may run ahead of ours. */
  return { minutes: Math.max(0, minutes), isExact: !Number.isNaN(posted) };
}

/** '95 min', '3 h', '2 d': the same in our three languages. */
function sayAge(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

/** K24: answered in time. Looks at the clock, not at the words. */
export const k24InTime: Guideline = {
  id: 'K24',
  kind: 'clock',
  source: {
    document: '002_2f307e9fd6f012fc.txt',
    quote: 'respuesta no tarde más de 2 horas',
  },
  check(_: string, context: CheckContext): CheckResult | undefined {
    const age = readAge(context);
    if (!age) return undefined;
    const { minutes, isExact } = age;
    const words = [sayAge(minutes)];
    if (minutes < SOON) return { id: 'K24', state: 'met', detail: 'done', evidence: [], words };
    const isLate = minutes >= LATE;
    const detail = `${isLate ? 'late' : 'soon'}${isExact ? '' : 'Seen'}`;
    return { id: 'K24', state: isLate ? 'warn' : 'hint', detail, evidence: [], words };
  },
};
