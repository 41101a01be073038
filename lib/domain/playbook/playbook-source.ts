/** Why a playbook could not be read from its address the last time. */
export const SOURCE_PROBLEMS = [
  'notHttps',
  'noPermission',
  'unreachable',
  'moved',
  'refused',
  'tooBig',
  'notPlaybook',
  'signature',
  'otherAuthor',
  'otherClient',
] as const;
export type SourceProblem = (typeof SOURCE_PROBLEMS)[number];

/** An address from which a client's playbook is read, and how that went. */
export interface PlaybookSource {
  brandId: string;
  url: string;
  /** ISO 8601, UTC: when it was last asked. */
  checkedAt?: string;
  /** ISO 8601, UTC: when it last said something new. */
  changedAt?: string;
  /** Absent when the last time went well; what was read before stays in use. */
  problem?: SourceProblem;
  /** Name of the client in the file, as a sign that it is the right one. */
  clientName?: string;
}

/** A source is asked once an hour at most; in milliseconds. */
export const SOURCE_REST_MS = 60 * 60_000;

/** The https address without what stands behind '#', or `undefined` where it is none. */
export function readSourceUrl(typed: string): string | undefined {
  const text = typed.trim();
  if (text.length > 2000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url.href;
}

/** The pattern of hosts that the browser is asked to allow for an address. */
export function hostPatternOf(url: string): string {
  return `https://${new URL(url).hostname}/*`;
}
