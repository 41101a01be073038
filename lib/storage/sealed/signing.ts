import { writeKeyWords } from '../../domain/sharing/key-words';
import type { FileSignature } from '../../domain/sharing/playbook-file';
import { type SharingDatabase, sharingDatabase } from '../sharing-database';
import { readBase64, writeBase64 } from './base64';

/** Every browser that we run in has it; Ed25519 came later. */
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Signs with the key of this browser, which is made the first time. */
export async function signText(text: string, db = sharingDatabase): Promise<FileSignature> {
  const { privateKey, publicKey } = await readOwnPair(db);
  const value = await crypto.subtle.sign(SIGNING, privateKey, bytesOf(text));
  return { key: await writeKey(publicKey), value: writeBase64(new Uint8Array(value)) };
}

/** Whether this key signed this text. False for keys and signatures that are none. */
export async function isSignedBy({ key, value }: FileSignature, text: string): Promise<boolean> {
  const [raw, signature] = [readBase64(key), readBase64(value)];
  if (!raw || !signature) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', raw, ALGORITHM, true, ['verify']);
    return await crypto.subtle.verify(SIGNING, publicKey, signature, bytesOf(text));
  } catch {
    return false;
  }
}

/** This browser's public key, base64url. */
export async function readOwnKey(db = sharingDatabase): Promise<string> {
  return writeKey((await readOwnPair(db)).publicKey);
}

/** Six words by which two people compare a key. @param key base64url */
export async function readKeyWords(key: string): Promise<string> {
  const fingerprint = await crypto.subtle.digest('SHA-256', readBase64(key) ?? new Uint8Array());
  return writeKeyWords(new Uint8Array(fingerprint));
}

async function writeKey(key: CryptoKey): Promise<string> {
  return writeBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
}

/** Two pages that need it at once get the same one: the second finds the first's. */
async function readOwnPair(db: SharingDatabase): Promise<CryptoKeyPair> {
  const known = await db.ownKeys.get('own');
  if (known) return known.pair;
  const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  return db.transaction('rw', db.ownKeys, async () => {
    const first = await db.ownKeys.get('own');
    if (first) return first.pair;
    await db.ownKeys.put({ id: 'own', pair });
    return pair;
  });
}
