import * as v from 'valibot';

export type GivenReading<Given> = { ok: true; given: Given } | { ok: false; error: string };

/** Reads one line as JSON of a shape; says what is wrong with it in words. */
export function readGiven<Given>(
  line: string,
  schema: v.GenericSchema<unknown, Given>,
): GivenReading<Given> {
  const json = readJson(line);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, error: 'not a JSON object' };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, given: result.output };
  return { ok: false, error: describe(result.issues[0]) };
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'line';
  return `"${path}" ${issue.input === undefined ? 'is missing' : issue.message}`;
}

/** `undefined` where it is no JSON. `null` counts as left out: many exports write it so. */
function readJson(line: string): unknown {
  try {
    return JSON.parse(line, (_, value: unknown) => (value === null ? undefined : value));
  } catch {
    return undefined;
  }
}
