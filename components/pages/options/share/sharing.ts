import type { Playbook } from '../../../../lib/domain/playbook/playbook';
import type { PlaybookSource } from '../../../../lib/domain/playbook/playbook-source';
import type { ClientContent } from '../../../../lib/domain/sharing/client-content';
import type { AgeComparison } from '../../../../lib/domain/sharing/compare-age';
import type { Choices, ContentChange } from '../../../../lib/domain/sharing/compare-contents';
import type { TakenAccount } from '../../../../lib/domain/sharing/find-taken-accounts';
import type { SignatureJudgement } from '../../../../lib/domain/sharing/judge-signature';
import type {
  PlaybookFile,
  PlaybookFileProblem,
} from '../../../../lib/domain/sharing/playbook-file';

/** A client's file and what it would do here; nothing was done yet. */
export interface SharedClient {
  file: PlaybookFile;
  /** The client here that it speaks of; absent where it would be a new one. */
  mine: ClientContent | undefined;
  changes: ContentChange[];
  /** Own accounts of the file that are those of other clients here. */
  taken: TakenAccount[];
  age: AgeComparison | undefined;
  signature: SignatureJudgement;
  /** Whether it is signed here, or by a key that was accepted. */
  isTrusted: boolean;
  /** The key that signed it. */
  key: string | undefined;
  /** Entries of the file that this version does not know. */
  droppedKeys: string[];
}

export type SharedReading =
  | { kind: 'read'; shared: SharedClient }
  | { kind: 'refused'; problems: PlaybookFileProblem[] };

/**
 * clash: the two do not go together; failed: it could not be saved, or somebody saved meanwhile, and
 * all is as it was; sheetOnly: the sheet was kept, and what the client is called and how it speaks not.
 */
export type Taking = 'kept' | 'clash' | 'failed' | 'sheetOnly';

/** What others wrote for this client, to be read and not changed here. */
export interface ReadOnlySheets {
  /** From the address that the person named. */
  remote: Playbook | undefined;
  /** From the organisation that manages this browser. */
  managed: Playbook[];
}

/** Taking a client's sheet along and bringing one in; given by the entrypoint. */
export interface Sharing {
  /** Page that shows the sheet as one prints it. */
  printUrl(brandId: string): string;
  /**
   * The client as the text of a signed file; `undefined` when it cannot be read.
   * @param takesSignatures whether the signature and those who answer go with it
   */
  writeFile(brandId: string, by: string, takesSignatures: boolean): Promise<string | undefined>;
  readFile(file: File): Promise<SharedReading>;
  /** @param acceptsKey the signer is known from now on */
  takeIn(shared: SharedClient, choices: Choices, acceptsKey: boolean): Promise<Taking>;
  /** The address that the team's sheet is read from; `undefined` where there is none. */
  readSource(brandId: string): Promise<PlaybookSource | undefined>;
  /**
   * Reads the team's sheet from an https address from now on, or no longer. Asks the browser for
   * the host first: to be called from a click.
   */
  setSource(brandId: string, url: string | undefined): Promise<PlaybookSource | undefined>;
  readReadOnly(brandId: string): Promise<ReadOnlySheets>;
  /** Forgets what was shared of a client that is removed, and its address. Gives what undoes that. */
  forget(brandId: string): Promise<() => Promise<void>>;
  /** Six words of this browser's own key. */
  readOwnWords(): Promise<string>;
  /** How the person signs what they share; empty where they never said. */
  readName(): Promise<string>;
  writeName(name: string): Promise<void>;
}
