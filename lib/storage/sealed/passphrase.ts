import type { Seal } from '../../domain/backup/backup-file';
import { readBase64, writeBase64 } from './base64';

/** OWASP's floor for PBKDF2 with SHA-256 is 600,000. */
export const ITERATIONS = 600_000;
/** No chunk of ours is larger once unpacked; in bytes. */
const LARGEST_CHUNK = 64_000_000;

export function createSeal(): Seal {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return {
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: writeBase64(salt),
    cipher: 'AES-256-GCM',
  };
}

/** The key that a pass phrase gives for one file; takes about a second, on purpose. */
export async function deriveKey(passphrase: string, seal: Seal): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const salt = readBase64(seal.salt) ?? new Uint8Array();
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: seal.iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * Packs and seals the line at this place of a file. Place and head are sealed with it, so that lines
 * cannot be moved and the head cannot be changed. A salt is used for one file only.
 */
export async function sealLine(
  key: CryptoKey,
  text: string,
  place: number,
  head: string,
): Promise<string> {
  const packed = await pipe(new Blob([text]), new CompressionStream('deflate-raw'));
  return writeBase64(new Uint8Array(await crypto.subtle.encrypt(cipher(place, head), key, packed)));
}

/** The line as it was; `undefined` with another key, place or head, or where a bit was changed. */
export async function unsealLine(
  key: CryptoKey,
  line: string,
  place: number,
  head: string,
): Promise<string | undefined> {
  const sealed = readBase64(line);
  if (!sealed) return undefined;
  try {
    const packed = await crypto.subtle.decrypt(cipher(place, head), key, sealed);
    const bytes = await pipe(new Blob([packed]), new DecompressionStream('deflate-raw'));
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

function cipher(place: number, head: string): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, place);
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(head) };
}

/** Rejects where the result would be larger than any chunk of ours. */
async function pipe(
  blob: Blob,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = blob.stream().pipeThrough(through).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > LARGEST_CHUNK) throw new RangeError('A chunk is too large');
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
