import Dexie from 'dexie';
import { canonicalJson } from '../domain/sharing/canonical-json';
import {
  type ClientContent,
  withoutOwnState,
  withoutSignatures,
} from '../domain/sharing/client-content';
import { judgeSignature, type SignatureJudgement } from '../domain/sharing/judge-signature';
import {
  MOST_HISTORY,
  type PlaybookFile,
  type PlaybookFileReading,
  serialisePlaybookFile,
  signedTextOf,
} from '../domain/sharing/playbook-file';
import { isSignedBy, readKeyWords, readOwnKey, signText } from './sealed/signing';
import { sharingDatabase } from './sharing-database';

type ReadFile = Extract<PlaybookFileReading, { ok: true }>;

/** Gives clients away and takes them in; keeps what was shared last, to tell who changed what. */
export interface SharingStore {
  /**
   * The client as the text of a signed file.
   * @param by who gives it, absent where nobody says
   * @param takesSignatures whether signature and those who answer go with it; absent: no
   */
  writeFile(content: ClientContent, by?: string, takesSignatures?: boolean): Promise<string>;
  /** Who may have written a file. */
  verify(file: ReadFile): Promise<SignatureJudgement>;
  /** From now on this key is known. */
  acceptKey(key: string, name: string): Promise<void>;
  forgetKey(key: string): Promise<void>;
  readKnownKeys(): Promise<{ key: string; name: string; words: string; acceptedAt: string }[]>;
  /** Six words of this browser's own key. */
  readOwnWords(): Promise<string>;
  /** The last state of this client that both sides had. @param brandId of the client here */
  findBase(brandId: string, file: PlaybookFile): Promise<ClientContent | undefined>;
  /** The file was taken in: the next one is compared with it. */
  keepTaken(brandId: string, file: PlaybookFile): Promise<void>;
  /** Nothing of this client is remembered any more. Gives what brings it back. */
  forgetClient(brandId: string): Promise<() => Promise<void>>;
}

export function createSharingStore(
  db = sharingDatabase,
  readNow: () => string = () => new Date().toISOString(),
): SharingStore {
  const readSnapshots = (brandId: string) =>
    db.snapshots
      .where('[brandId+at]')
      .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
      .reverse()
      .toArray();

  const keep = (brandId: string, hash: string, content: ClientContent) =>
    db.transaction('rw', db.snapshots, async () => {
      await db.snapshots.put({ brandId, hash, at: readNow(), content });
      const old = (await readSnapshots(brandId)).slice(MOST_HISTORY);
      await db.snapshots.bulkDelete(old.map((one) => [one.brandId, one.hash]));
    });

  return {
    async writeFile(whole, by, takesSignatures = false) {
      const content = takesSignatures ? whole : withoutSignatures(whole);
      const brandId = content.brand.id;
      const hash = await hashContent(content);
      await keep(brandId, hash, withoutOwnState(content));
      const earlier = (await readSnapshots(brandId)).map((one) => one.hash);
      const history = [...new Set([hash, ...earlier])];
      const head = { exportedAt: readNow(), history, ...(by && { exportedBy: by }) };
      const signature = await signText(signedTextOf(serialisePlaybookFile(content, head)), db);
      return serialisePlaybookFile(content, head, signature);
    },
    async verify({ file, signature, signedText }) {
      const known = await db.knownKeys.toArray();
      const state = judgeSignature({
        key: signature?.key,
        isValid: signature !== undefined && (await isSignedBy(signature, signedText)),
        ownKey: await readOwnKey(db),
        known,
        exportedBy: file.exportedBy,
      });
      if (!signature || state === 'invalid') return { state };
      const name = known.find(({ key }) => key === signature.key)?.name;
      return { state, words: await readKeyWords(signature.key), ...(name && { name }) };
    },
    async acceptKey(key, name) {
      await db.knownKeys.put({ key, name, acceptedAt: readNow() });
    },
    async forgetKey(key) {
      await db.knownKeys.delete(key);
    },
    async readKnownKeys() {
      const known = await db.knownKeys.toArray();
      return Promise.all(
        known.map(async (one) => ({ ...one, words: await readKeyWords(one.key) })),
      );
    },
    readOwnWords: async () => readKeyWords(await readOwnKey(db)),
    async findBase(brandId, file) {
      const hashes = [await hashContent(file), ...file.history];
      const found = await db.snapshots.bulkGet(hashes.map((hash) => [brandId, hash]));
      return found.find((snapshot) => snapshot !== undefined)?.content;
    },
    async keepTaken(brandId, file) {
      const content = withId(brandId, file);
      await keep(brandId, await hashContent(file), withoutOwnState(content));
    },
    async forgetClient(brandId) {
      const all = await readSnapshots(brandId);
      await db.snapshots.bulkDelete(all.map((one) => [one.brandId, one.hash]));
      return async () => {
        await db.snapshots.bulkPut(all);
      };
    },
  };
}

/** A client of a file under the id that it has here. */
export function withId(brandId: string, { brand, playbook }: ClientContent): ClientContent {
  return { brand: { ...brand, id: brandId }, playbook: { ...playbook, brandId } };
}

/** The same content has the same hash on every computer, whoever saved it when and signs there. */
async function hashContent(content: ClientContent): Promise<string> {
  const { brand, playbook } = withoutOwnState(withoutSignatures(content));
  const { revision: _, updatedAt: __, updatedBy: ___, ...shared } = playbook;
  const bytes = new TextEncoder().encode(canonicalJson({ brand, playbook: shared }));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
