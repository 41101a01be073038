import * as v from 'valibot';
import { brandSchema, type FileBrand } from '../brand/brand-schema';
import { readJson } from '../brand/read-json';
import { type BrandProblem, validateBrand } from '../brand/validate-brand';
import { isRecord } from '../is-record';
import type { Playbook } from '../playbook/playbook';
import { PLAYBOOK_LIMITS } from '../playbook/playbook-limits';
import { cleanLine } from '../playbook/playbook-text';
import { salvagePlaybook } from '../playbook/salvage-playbook';
import { type PlaybookProblem, readPlaybook } from '../playbook/validate-playbook';
import { canonicalJson } from './canonical-json';
import { type ClientContent, withoutOwnState } from './client-content';
import { findDroppedKeys } from './find-dropped-keys';

const PLAYBOOK_FILE_FORMAT = 'respira-playbook';
const PLAYBOOK_FILE_VERSION = 1;
/** Earlier states that a file names, so that two computers find the last one they shared. */
export const MOST_HISTORY = 20;

const base64 = (most: number) => v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/), v.maxLength(most));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Who wrote the file. ECDSA over P-256 with SHA-256; key and value in base64url. */
const signatureSchema = v.object({ key: base64(200), value: base64(200) });
export type FileSignature = v.InferOutput<typeof signatureSchema>;

const headSchema = v.object({
  exportedAt: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
  exportedBy: v.exactOptional(
    v.pipe(v.string(), v.maxLength(PLAYBOOK_LIMITS.nameLength), v.transform(cleanLine)),
  ),
  history: v.optional(v.pipe(v.array(hash), v.maxLength(MOST_HISTORY)), []),
  signature: v.exactOptional(signatureSchema),
});

/** One client as a file; `history` names earlier states by their hash, newest first. */
export interface PlaybookFile {
  brand: FileBrand & { id: string };
  playbook: Playbook;
  /** ISO 8601, UTC. */
  exportedAt: string;
  exportedBy?: string;
  history: string[];
}

/** Why a file is refused as a whole; `path` names the entry that has another shape. */
export type PlaybookFileProblem =
  | { code: 'tooBig' | 'notJson' | 'unsafeKey' | 'notPlaybook' | 'newer' | 'future' }
  | { code: 'shape'; path: string }
  | { code: 'brand'; problem: BrandProblem }
  | { code: 'playbook'; problem: PlaybookProblem };

export type PlaybookFileReading =
  | {
      ok: true;
      file: PlaybookFile;
      /** Absent where nobody signed it. */
      signature?: FileSignature;
      /** What a signature must be of. */
      signedText: string;
      /** Entries that this version does not know and leaves out. */
      droppedKeys: string[];
    }
  | { ok: false; problems: PlaybookFileProblem[] };

/** Clocks differ, but not by more; in milliseconds. */
const CLOCKS_MS = 24 * 60 * 60_000;

/**
 * Reads one client from a file: all of it or, with reasons, nothing. Takes any text; never throws.
 * @param now milliseconds; a file that says to be of more than a day later would seem newer for ever
 */
export function parsePlaybookFile(text: string, now = Date.now()): PlaybookFileReading {
  const json = readJson(text, PLAYBOOK_LIMITS.fileLength);
  if (!json.ok) return refuse([{ code: json.code }]);
  const raw = json.value;
  if (!isRecord(raw) || raw.format !== PLAYBOOK_FILE_FORMAT)
    return refuse([{ code: 'notPlaybook' }]);
  if (raw.version !== PLAYBOOK_FILE_VERSION) return refuse([{ code: 'newer' }]);
  const head = v.safeParse(headSchema, raw);
  if (!head.success) return refuse([describeShape(head.issues[0])]);
  const brand = readBrand(raw.brand);
  if (!brand.ok) return brand;
  const playbook = readPlaybook({ ...asRecord(raw.playbook), brandId: brand.value.id });
  if (!playbook.ok) {
    return refuse(playbook.problems.map((problem) => ({ code: 'playbook', problem })));
  }
  const { signature, ...rest } = head.output;
  const dates = [rest.exportedAt, playbook.playbook.updatedAt];
  if (dates.some((date) => Date.parse(date) > now + CLOCKS_MS)) return refuse([{ code: 'future' }]);
  return {
    ok: true,
    file: { ...rest, brand: brand.value, playbook: playbook.playbook },
    ...(signature && { signature }),
    signedText: readSignedText(raw),
    droppedKeys: findDroppedKeys(raw),
  };
}

/** The file as text without a signature; the same content gives the same bytes. */
export function serialisePlaybookFile(
  content: ClientContent,
  head: Pick<PlaybookFile, 'exportedAt' | 'exportedBy' | 'history'>,
  signature?: FileSignature,
): string {
  const { brand, playbook } = withoutOwnState(content);
  const { exportedAt, exportedBy, history } = head;
  const file = {
    format: PLAYBOOK_FILE_FORMAT,
    version: PLAYBOOK_FILE_VERSION,
    exportedAt,
    ...(exportedBy && { exportedBy }),
    history: history.slice(0, MOST_HISTORY),
    brand,
    // Read once more, its keys stand in the order of the schema.
    playbook: salvagePlaybook(playbook, brand.id),
    ...(signature && { signature }),
  };
  return `${JSON.stringify(file, undefined, 2).toWellFormed()}\n`;
}

/** The text that is signed: the whole file but for the signature, whatever its spacing. */
function readSignedText(file: Record<string, unknown>): string {
  const { signature: _, ...rest } = file;
  return canonicalJson(rest);
}

/** The text to be signed of a file that `serialisePlaybookFile` wrote. */
export function signedTextOf(unsigned: string): string {
  return readSignedText(asRecord(JSON.parse(unsigned)));
}

type Refusal = Extract<PlaybookFileReading, { ok: false }>;

function readBrand(raw: unknown): { ok: true; value: FileBrand & { id: string } } | Refusal {
  const shape = v.safeParse(brandSchema, raw);
  if (!shape.success) {
    const { path } = describeShape(shape.issues[0]);
    return refuse([{ code: 'shape', path: path ? `brand.${path}` : 'brand' }]);
  }
  const { id } = shape.output;
  if (id === undefined) return refuse([{ code: 'shape', path: 'brand.id' }]);
  // Whether a client rests or is put away is each person's own business.
  const { isArchived: _, wasPaused: __, ...shared } = shape.output;
  const brand = { ...shared, isPaused: false, id };
  const problems = validateBrand(brand, []);
  if (problems.length === 0) return { ok: true, value: brand };
  return refuse(problems.map((problem) => ({ code: 'brand', problem })));
}

function describeShape(issue: v.BaseIssue<unknown>): { code: 'shape'; path: string } {
  return { code: 'shape', path: v.getDotPath(issue) ?? '' };
}

function refuse(problems: PlaybookFileProblem[]): Refusal {
  return { ok: false, problems };
}

const asRecord = (value: unknown) => (isRecord(value) ? value : {});
