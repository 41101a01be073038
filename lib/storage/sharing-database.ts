import Dexie, { type Table } from 'dexie';
import type { Playbook } from '../domain/playbook/playbook';
import type { PlaybookSource } from '../domain/playbook/playbook-source';
import type { ClientContent } from '../domain/sharing/client-content';

/** The pair of keys of this browser; the private one cannot be taken out of it. */
export interface OwnKey {
  id: 'own';
  pair: CryptoKeyPair;
}

/** A key that the person accepted, and whose it is. */
export interface KnownKey {
  /** Public key, base64url. */
  key: string;
  /** As the file said when it was accepted; may be empty. */
  name: string;
  /** ISO 8601, UTC. */
  acceptedAt: string;
}

/** What a client was when it was last given away or taken in. */
export interface Snapshot {
  brandId: string;
  /** SHA-256 of the content, hexadecimal. */
  hash: string;
  /** ISO 8601, UTC. */
  at: string;
  content: ClientContent;
}

/** What an address was accepted for. */
export interface SourcePin {
  /** Public key, base64url; absent while nobody has signed. */
  key?: string;
  /** Id of the client in the file. */
  clientId: string;
}

/** A playbook that is read from an address and changed by nobody here. */
export interface SourceRow extends PlaybookSource {
  /** As the server named this state of it. */
  etag?: string;
  /** Whose file and of which client it was first; another one is held back. */
  pin?: SourcePin;
  playbook?: Playbook;
}

/** What sharing needs to remember, apart from the log: keys, and what was shared last. */
export class SharingDatabase extends Dexie {
  declare ownKeys: Table<OwnKey, string>;
  declare knownKeys: Table<KnownKey, string>;
  declare sources: Table<SourceRow, string>;
  declare snapshots: Table<Snapshot, [string, string]>;

  constructor(name = 'respira-sharing') {
    super(name);
    this.version(1).stores({
      ownKeys: '&id',
      knownKeys: '&key, name',
      sources: '&brandId',
      snapshots: '&[brandId+hash], [brandId+at]',
    });
  }
}

export const sharingDatabase = new SharingDatabase();
