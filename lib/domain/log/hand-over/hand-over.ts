import * as v from 'valibot';
import { ROW_SCHEMAS } from '../../backup/row-schemas';
import { readJson } from '../../brand/read-json';
import { isRecord } from '../../is-record';
import type { MentionRecord, PromiseRecord, ReplyRecord } from '../log-entry';

export const HAND_OVER_FORMAT = 'respira-hand-over';
export const HAND_OVER_VERSION = 1;

/** What one colleague leaves to the next, of one client: what waits, and what was promised until when. */
export interface HandOver {
  brandId: string;
  /** Tells the client where it has another id. */
  brandName: string;
  /** Name of the one who hands over. */
  from: string;
  /** A sentence to the colleague; empty where there is none. */
  note: string;
  /** ISO 8601, UTC. */
  at: string;
  /** What waits, and what was answered with a promise that is open. */
  mentions: MentionRecord[];
  /** Those that promise. */
  replies: ReplyRecord[];
  /** Open ones, the earliest first. */
  promises: PromiseRecord[];
}

export type HandOverReading =
  | { ok: true; handOver: HandOver }
  | { ok: false; code: 'tooBig' | 'notJson' | 'unsafeKey' | 'notHandOver' | 'newer' | 'shape' };

/** In UTF-16 units. */
const LONGEST_FILE = 20_000_000;
/** What waits, and as much that was promised: more nobody takes over. */
export const MOST_HANDED = 2_000;
const Name = v.pipe(v.string(), v.maxLength(200));
const Time = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());

const handOverSchema = v.object({
  brandId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  brandName: Name,
  from: v.pipe(Name, v.minLength(1)),
  note: v.pipe(v.string(), v.maxLength(4_000)),
  at: Time,
  mentions: v.pipe(v.array(ROW_SCHEMAS.mentions), v.maxLength(MOST_HANDED * 2)),
  // Files of before have none.
  // Files of before have none.
  replies: v.optional(v.pipe(v.array(ROW_SCHEMAS.replies), v.maxLength(MOST_HANDED)), []),
  promises: v.pipe(v.array(ROW_SCHEMAS.promises), v.maxLength(MOST_HANDED)),
});

/** As a file; of this client alone, whatever it is given. */
export function writeHandOver(handOver: HandOver): string {
  const isOwn = ({ brandId }: { brandId: string }) => brandId === handOver.brandId;
  const file = {
    format: HAND_OVER_FORMAT,
    version: HAND_OVER_VERSION,
    ...handOver,
    mentions: handOver.mentions.filter(isOwn),
    replies: handOver.replies.filter(isOwn),
    promises: handOver.promises.filter((one) => isOwn(one) && one.state === 'open'),
  };
  return `${JSON.stringify(file, undefined, 2).toWellFormed()}\n`;
}

/** Takes any text; never throws. */
export function readHandOver(text: string): HandOverReading {
  const json = readJson(text, LONGEST_FILE);
  if (!json.ok) return json;
  const file = json.value;
  if (!isRecord(file) || file.format !== HAND_OVER_FORMAT)
    return { ok: false, code: 'notHandOver' };
  if (file.version !== HAND_OVER_VERSION) return { ok: false, code: 'newer' };
  const reading = v.safeParse(handOverSchema, file);
  return reading.success ? { ok: true, handOver: reading.output } : { ok: false, code: 'shape' };
}
