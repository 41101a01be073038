import type { ModelType } from './model-types';
import type { Evidence, Polarity } from './verdict';

/** What a way of deciding says of a post. */
export interface Finding {
  type: ModelType;
  polarity: Polarity;
  /** 0 to 1. */
  confidence: number;
  /** Words beside those that every verdict shows. */
  evidence?: Evidence[];
}

export const mark = (
  ranges: readonly { start: number; end: number }[],
  weight: number,
  why: Evidence['why'],
): Evidence[] => ranges.map(({ start, end }) => ({ start, end, weight, why }));

/** A guess that the person is asked to confirm; never logged as praise. */
export function ironic(
  irony: readonly { start: number; end: number }[],
  type: ModelType = 'complaint',
): Finding {
  const evidence = mark(irony, -2, 'irony');
  return { type, polarity: 'negative', confidence: 0.55, evidence };
}
