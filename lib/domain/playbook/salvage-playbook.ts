import * as v from 'valibot';
import { createPlaybook } from './create-playbook';
import type { Playbook } from './playbook';
import { playbookSchema } from './playbook-schema';

const EPOCH = '1970-01-01T00:00:00.000Z';

/**
 * A kept playbook of any state as one that can be used: what is broken in it is left out, entry by
 * entry, and the rest stays. Never throws.
 */
export function salvagePlaybook(kept: unknown, brandId: string): Playbook {
  const whole = v.safeParse(playbookSchema, kept);
  if (whole.success) return whole.output;
  const empty = createPlaybook(brandId, EPOCH);
  if (typeof kept !== 'object' || kept === null) return empty;
  return Object.entries(kept).reduce(addPart, empty);
}

/** The playbook with this part of it, as far as it can be read. */
function addPart(playbook: Playbook, [part, value]: [string, unknown]): Playbook {
  if (!Object.hasOwn(playbookSchema.pipe[2].entries, part)) return playbook;
  const tries = Array.isArray(value) ? [value, value.filter((one) => isKept(part, one))] : [value];
  for (const attempt of tries) {
    const result = v.safeParse(playbookSchema, { ...playbook, [part]: attempt });
    if (result.success) return result.output;
  }
  return playbook;
}

/** Whether an entry could stand alone in its list. */
function isKept(part: string, entry: unknown): boolean {
  const alone = { ...createPlaybook('any', EPOCH), [part]: [entry] };
  return v.safeParse(playbookSchema, alone).success;
}
