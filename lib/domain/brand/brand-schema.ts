import * as v from 'valibot';
import { stripUnseen } from '../text/strip-unseen';
import { BRAND_COLOURS, EMOJI_POLICIES, REGIONS, REGISTERS, TONES } from './brand';

/** One line, trimmed, no half characters and none that nobody sees. */
const line = v.pipe(
  v.string(),
  v.transform((text) => stripUnseen(text.toWellFormed()).replace(/\s+/g, ' ').trim()),
);
const words = v.optional(v.array(line), []);
const moreWords = v.exactOptional(v.array(line));
const minutes = v.number();

/** A list is no object here, though all of its entries may be left out. */
const record = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.object(entries),
  );

const voiceSchema = record({
  register: v.optional(v.picklist(REGISTERS), 'tu'),
  person: v.optional(v.picklist(['nosotros', 'yo']), 'nosotros'),
  region: v.exactOptional(v.picklist(REGIONS)),
  tone: v.exactOptional(v.picklist(TONES)),
  emoji: v.exactOptional(v.picklist(EMOJI_POLICIES)),
});

const agentSchema = v.object({ name: line, signature: v.optional(line, '') });

const linksSchema = record({
  help: v.exactOptional(line),
  privateChannel: v.exactOptional(line),
  hours: v.exactOptional(line),
});

const spanSchema = v.object({ from: minutes, to: minutes });

const goalsSchema = record({
  replyMinutes: v.exactOptional(v.number()),
  officeHours: v.exactOptional(v.array(v.array(spanSchema))),
  timeZone: v.exactOptional(line),
});

const shape = v.object({
  id: v.optional(v.pipe(v.string(), v.uuid())),
  name: line,
  aliases: words,
  excludedWords: words,
  contextWords: moreWords,
  needsCapital: v.exactOptional(v.boolean()),
  voice: v.optional(voiceSchema, { register: 'tu', person: 'nosotros' }),
  signature: v.optional(line, ''),
  ownAccounts: words,
  isPaused: v.optional(v.boolean(), false),
  isArchived: v.exactOptional(v.boolean()),
  wasPaused: v.exactOptional(v.boolean()),
  colour: v.exactOptional(v.picklist(BRAND_COLOURS)),
  wordsToUse: moreWords,
  wordsToAvoid: moreWords,
  agents: v.exactOptional(v.array(agentSchema)),
  links: v.exactOptional(linksSchema),
  goals: v.exactOptional(goalsSchema),
  replyLanguage: v.exactOptional(v.picklist(['es', 'en', 'ca'])),
  retentionDays: v.exactOptional(v.number()),
});

/** Shape of one brand in a file; contents are judged by `validateBrand`. Unknown keys fall away. */
export const brandSchema = v.pipe(
  shape,
  v.transform((brand) => (brand.isArchived ? { ...brand, isPaused: true } : brand)),
);

/** A brand of a file: the id may be left out by people who write the file by hand. */
export type FileBrand = v.InferOutput<typeof brandSchema>;

export const FILE_KEYS = ['format', 'version', 'brands'];
export const BRAND_KEYS: readonly string[] = Object.keys(shape.entries);
/** Names of entries within the entries that have some. */
export const INNER_KEYS: Readonly<Record<string, readonly string[]>> = {
  voice: Object.keys(voiceSchema.pipe[2].entries),
  links: Object.keys(linksSchema.pipe[2].entries),
  goals: Object.keys(goalsSchema.pipe[2].entries),
};
