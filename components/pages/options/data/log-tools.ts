/** Long work on the log, as far as a page shows it. */
export interface ShownJob {
  id: string;
  kind: 'import' | 'reindex' | 'erase';
  state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Rows done, of an import parts; and of how many where that is known. */
  done: number;
  total?: number;
  /** Whose rows are erased. */
  brandId?: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  endedAt?: string;
}

/** A client whose posts are in the log, saved or gone. */
export interface HeldClient {
  id: string;
  name: string;
}

export interface HeldRows {
  mentions: number;
  replies: number;
  promises: number;
}

/** What became of a log file; `done` parts of `parts` are in, the same file goes on from there. */
export type LogImport =
  | { state: 'done'; refused: number }
  | { state: 'cancelled' | 'full' | 'broken' | 'silent' | 'erasing'; done: number; parts: number }
  | { state: 'refused'; code: string };

/** After an erasure: rows that still tell of it, in so many tables. */
export interface Proof {
  left: number;
  tables: number;
}

export type ImportDriver = (
  file: Blob,
  options: { signal: AbortSignal; onProgress(done: number, of: number): void },
) => Promise<LogImport>;

export type ExportDriver = (
  format: 'csv' | 'json',
  options: { signal: AbortSignal; onProgress(done: number): void },
) => Promise<void>;

/** The log as a whole: files, a client's part of it, and upkeep; given by the entrypoint. */
export interface LogTools {
  /** Tells of all work now and with each step until the signal ends; wakes up what fell asleep. */
  follow(signal: AbortSignal, onJobs: (jobs: ShownJob[]) => void): void;
  cancel(id: string): Promise<boolean>;
  import: ImportDriver;
  /** Saves all of it as a file, nothing when it was ended; rejects when it cannot be read. */
  export: ExportDriver;
  listClients(): Promise<HeldClient[]>;
  countClient(brandId: string): Promise<HeldRows>;
  /** Begins; what becomes of it is told by `follow`. False when nobody answered. */
  eraseClient(brandId: string): Promise<boolean>;
  proveClient(brandId: string): Promise<Proof>;
  reindex(): Promise<boolean>;
}

/** What is held of one person; before and after. */
export interface PersonTools {
  /** `undefined` when the log cannot be read. */
  find(site: PersonSite, who: string): Promise<HeldPerson | undefined>;
}

export type PersonSite = 'x' | 'facebook' | 'pasted';

export interface ErasedPerson extends Proof {
  erased: number;
  /** Posts of other people that name them, which stay. */
  namedBy: number;
}

export interface HeldPerson extends HeldRows {
  /** Names of the clients that hold it. */
  clients: string[];
  /** Saves all of it as a file. */
  save(): Promise<void>;
  /** How many entries went, and what is left; `undefined` when it could not be done. */
  erase(): Promise<ErasedPerson | undefined>;
}
