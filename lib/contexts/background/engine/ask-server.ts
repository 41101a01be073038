import type { EngineFailure } from '../../../domain/engine/rephrasing';
import { failureOf } from './engine';
import { readLimited } from './read-limited';

export interface ServerQuestion {
  url: string;
  key: string;
  /** JSON; without it the server is only asked. */
  body?: string;
  signal: AbortSignal;
}

export type ServerAnswer = { ok: true; json: unknown } | { ok: false; problem: EngineFailure };

/** In bytes: a reply is a thousandth of it. */
const MOST = 256_000;

const BY_STATUS: Readonly<Record<number, EngineFailure>> = {
  401: 'key',
  403: 'forbidden',
  404: 'notFound',
};

/**
 * Asks a server without cookies or referrer and follows no redirect, or what is agreed for one
 * address would go to another. Never throws.
 */
export async function askServer({ url, key, body, signal }: ServerQuestion): Promise<ServerAnswer> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key && { authorization: `Bearer ${key}` }),
      },
      ...(body !== undefined && { body }),
      signal,
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return { ok: false, problem: BY_STATUS[response.status] ?? 'broken' };
    const text = await readLimited(response, MOST);
    return text === undefined ? { ok: false, problem: 'broken' } : parse(text);
  } catch {
    return { ok: false, problem: failureOf(signal, 'unreachable') };
  }
}

function parse(text: string): ServerAnswer {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false, problem: 'broken' };
  }
}
