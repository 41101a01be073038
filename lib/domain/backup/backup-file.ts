import * as v from 'valibot';
import type { Brand } from '../brand/brand';
import type { ChecklistSettings } from '../checklist/checklist-settings';
import type { MentionRecord, NearMissRecord, PromiseRecord, ReplyRecord } from '../log/log-entry';
import type { Playbook } from '../playbook/playbook';

/**
 * All that Respira keeps, as lines of text: a head, chunks of rows, an end with their numbers. Sealed,
 * each line but the head is packed and encrypted by itself, so that neither side ever holds it whole.
 */
export const BACKUP_FORMAT = 'respira-backup';
export const BACKUP_VERSION = 1;
/** A pass phrase has so many letters at least, in UTF-16 units; a shorter one is soon guessed. */
export const SHORTEST_PHRASE = 8;

/** What the rows of each part are. */
export interface BackupRows {
  settings: { locale: 'auto' | 'es' | 'en' | 'ca'; reminders?: boolean };
  checklist: ChecklistSettings;
  brands: Brand;
  reportNotes: { brandId: string; from: string; to: string; next: string };
  playbooks: Playbook;
  mentions: MentionRecord;
  replies: ReplyRecord;
  promises: PromiseRecord;
  nearMisses: NearMissRecord;
}
export type BackupPart = keyof BackupRows;

export const BACKUP_PARTS = [
  'settings',
  'checklist',
  'brands',
  'reportNotes',
  'playbooks',
  'mentions',
  'replies',
  'promises',
  'nearMisses',
] as const satisfies readonly BackupPart[];

export type BackupCounts = Record<BackupPart, number>;

export function createCounts(): BackupCounts {
  return {
    settings: 0,
    checklist: 0,
    brands: 0,
    reportNotes: 0,
    playbooks: 0,
    mentions: 0,
    replies: 0,
    promises: 0,
    nearMisses: 0,
  };
}

/** How a sealed file is opened. Fewer rounds are no protection, more would only hold up. */
const sealSchema = v.object({
  kdf: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
  salt: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,100}$/)),
  cipher: v.literal('AES-256-GCM'),
});
export type Seal = v.InferOutput<typeof sealSchema>;

const headSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  exportedAt: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
  seal: v.exactOptional(sealSchema),
});
export type BackupHead = v.InferOutput<typeof headSchema>;

/**
 * notBackup: another kind of file; newer: of another version; needsPassphrase: it is sealed;
 * damaged: changed after it was written; cut: its end is missing; row: an entry that is none, or that
 * could not be saved here; twice: a client or sheet with the id or name of one before it;
 * full: no room on this disk; broken: it could not be written. `position` counts from 1.
 */
export type BackupProblem =
  | {
      code:
        | 'notBackup'
        | 'newer'
        | 'needsPassphrase'
        | 'wrongPassphrase'
        | 'damaged'
        | 'cut'
        | 'full'
        | 'broken';
    }
  | { code: 'row' | 'twice'; part: BackupPart; position: number };

export type HeadReading = { ok: true; head: BackupHead } | { ok: false; problem: BackupProblem };

/** Reads the first line. Takes any text; never throws. */
export function readBackupHead(line: string): HeadReading {
  const value = readLine(line);
  const result = v.safeParse(headSchema, value);
  if (result.success) return { ok: true, head: result.output };
  const isOurs = v.safeParse(v.object({ format: v.literal(BACKUP_FORMAT) }), value).success;
  const isOther =
    isOurs && !v.safeParse(v.object({ version: v.literal(BACKUP_VERSION) }), value).success;
  return { ok: false, problem: { code: isOther ? 'newer' : isOurs ? 'damaged' : 'notBackup' } };
}

/** JSON of one line; `undefined` where it is none. */
export function readLine(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
