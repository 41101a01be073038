import { PLAYBOOK_LIMITS } from '../../../domain/playbook/playbook-limits';
import type { SourceProblem } from '../../../domain/playbook/playbook-source';
import { readLimited } from '../engine/read-limited';

export type Fetched =
  | { state: 'text'; text: string; etag: string | undefined }
  | { state: 'same' }
  | { state: 'problem'; problem: SourceProblem };

/** A server that says nothing for so long says nothing; in milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * Asks an address for its playbook, and tells it nothing: no cookies, no referrer, no body. Follows no
 * redirect, or what was agreed for one address would go to another. Never throws.
 */
export async function fetchPlaybook(url: string, etag: string | undefined): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      method: 'GET',
      headers: { accept: 'application/json', ...(etag && { 'if-none-match': etag }) },
      signal: AbortSignal.timeout(PATIENCE_MS),
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (response.status === 304) return { state: 'same' };
    const isMoved = response.type === 'opaqueredirect' || response.redirected;
    if (isMoved) return { state: 'problem', problem: 'moved' };
    if (!response.ok) return { state: 'problem', problem: 'refused' };
    const text = await readLimited(response, PLAYBOOK_LIMITS.fileLength);
    if (text === undefined) return { state: 'problem', problem: 'tooBig' };
    return { state: 'text', text, etag: readEtag(response) };
  } catch {
    return { state: 'problem', problem: 'unreachable' };
  }
}

/** Sent back as it came; one that is no plain line is left alone. */
function readEtag(response: Response): string | undefined {
  const etag = response.headers.get('etag') ?? '';
  return /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/.test(etag) ? etag : undefined;
}
