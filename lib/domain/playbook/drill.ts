/** What a drill practises, in the order in which it is to be answered. */
export const DRILL_STEPS = ['safety', 'crowd', 'legal'] as const;
export type DrillStep = (typeof DRILL_STEPS)[number];

/** How a drill goes; times are milliseconds since 1970. */
export interface Drill {
  /** Absent until it is begun. */
  startedAt?: number;
  /** When each kind of trouble had its first good answer. */
  answeredAt: Partial<Record<DrillStep, number>>;
  /** What the last answer to a kind of trouble lacked, by the names of the checks. */
  lacks?: Partial<Record<DrillStep, readonly string[]>>;
}

export const NEW_DRILL: Drill = { answeredAt: {} };

/** Begins the drill at `now`; one that runs is not begun again. */
export function beginDrill(drill: Drill, now: number): Drill {
  return drill.startedAt === undefined ? { ...drill, startedAt: now } : drill;
}

/**
 * Notes the first good answer to a kind of trouble; later ones change nothing, and one that lacks
 * something leaves its clock running. An answer begins the drill.
 */
export function noteAnswer(
  drill: Drill,
  step: DrillStep,
  now: number,
  lacks: readonly string[] = [],
): Drill {
  const begun = beginDrill(drill, now);
  if (begun.answeredAt[step] !== undefined) return begun;
  const noted = { ...begun, lacks: { ...begun.lacks, [step]: lacks } };
  if (lacks.length > 0) return noted;
  return { ...noted, answeredAt: { ...begun.answeredAt, [step]: now } };
}

/** Milliseconds from the start to the first good answer; `undefined` while there is none. */
export function readSpan({ startedAt, answeredAt }: Drill, step: DrillStep): number | undefined {
  const at = answeredAt[step];
  return at === undefined || startedAt === undefined ? undefined : at - startedAt;
}

/** Milliseconds until all had an answer; `undefined` while one waits. */
export function readTotal(drill: Drill): number | undefined {
  const spans = DRILL_STEPS.map((step) => readSpan(drill, step));
  return spans.reduce((most, span) =>
    most === undefined || span === undefined ? undefined : Math.max(most, span),
  );
}

/** Whether somebody in danger was answered before anything else. */
export function isSafetyFirst({ answeredAt }: Drill): boolean {
  const { safety, ...others } = answeredAt;
  return safety !== undefined && Object.values(others).every((at) => at >= safety);
}

/** '0:48', '12:05', '72:00': minutes and seconds of a span in milliseconds. */
export function formatSpan(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toString().padStart(2, '0')}`;
}
