/** One client: how people name it and how it speaks. */

import type { ReplyLanguage } from '../post';

/** How one customer is spoken to, or several at once. */
export const REGISTERS = ['tu', 'usted', 'vosotros', 'ustedes', 'vos'] as const;
export type Register = (typeof REGISTERS)[number];
/** Whose Spanish is written. */
export const REGIONS = ['es-ES', 'es-MX', 'es-AR'] as const;
export type Region = (typeof REGIONS)[number];
export type Person = 'nosotros' | 'yo';
export const TONES = ['close', 'neutral', 'formal'] as const;
export type Tone = (typeof TONES)[number];
/** How often a reply may hold an emoji. */
export const EMOJI_POLICIES = ['never', 'sparing', 'free'] as const;
export type EmojiPolicy = (typeof EMOJI_POLICIES)[number];

export interface Voice {
  /** Catalan tu (also for vos), vostè, vosaltres, vostès; without effect in English. */
  register: Register;
  /** Whether the brand says "we" or the agent says "I". */
  person: Person;
  /** Without effect in English and Catalan. Absent: es-ES. */
  region?: Region;
  /** Absent: neutral. */
  tone?: Tone;
  /** Absent: sparing. */
  emoji?: EmojiPolicy;
}

/** One who answers for the brand. */
export interface Agent {
  name: string;
  /** Put at the end of what they write, e.g. '— Ana'. */
  signature: string;
}

/** Where the brand sends people; each a text as it is written into a reply. */
export interface BrandLinks {
  /** https address. */
  help?: string;
  /** 'mensaje directo', '@FibraliaAyuda', an address. */
  privateChannel?: string;
  /** 'de lunes a viernes, de 9 a 18'. */
  hours?: string;
}

/** From and to in minutes since midnight, 0 to 1440; `to` is later than `from`. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** Spans of each day, Monday first; seven lists, each in order and without overlap. */
export type OfficeHours = TimeSpan[][];

export interface Goals {
  /** How long a mention may wait, in minutes; absent: 120. */
  replyMinutes?: number;
  /** Absent: around the clock. */
  officeHours?: OfficeHours;
  /** IANA name, e.g. 'Europe/Madrid'; absent: that of this machine. */
  timeZone?: string;
}

/** How a client is told apart at a glance. */
export const BRAND_COLOURS = [
  'teal',
  'blue',
  'terracotta',
  'green',
  'violet',
  'rose',
  'amber',
  'slate',
] as const;
export type BrandColour = (typeof BRAND_COLOURS)[number];

export interface Brand {
  /** UUID. */
  id: string;
  name: string;
  /** Other names, '@handles' and '#hashtags'; literals in which '*' stands for any letters. */
  aliases: string[];
  /** A post with one of these words does not speak of this brand. */
  excludedWords: string[];
  /**
   * For names that are ordinary words: one of these must be near, unless the name is proven
   * otherwise (see `MatchProof`). Absent or empty: the name always counts.
   */
  contextWords?: string[];
  /** Whether the name counts only with a capital or a proof. Absent: no. */
  needsCapital?: boolean;
  voice: Voice;
  /** Put at the end of a reply, e.g. '— Ana'; may be empty. */
  signature: string;
  /** The brand's own accounts (handle without '@', or page name): never a customer. */
  ownAccounts: string[];
  /** While true nothing is marked for this brand. */
  isPaused: boolean;
  /** Put away and left out of lists; then `isPaused` holds as well. Absent: no. */
  isArchived?: boolean;
  /** While archived: the person had paused it before, so that it comes back paused. Absent: no. */
  wasPaused?: boolean;
  /** Absent: one that follows from the id. */
  colour?: BrandColour;
  /** Words that a reply should hold rather than others. */
  wordsToUse?: string[];
  /** Words that a reply must not hold; literals in which '*' stands for any letters. */
  wordsToAvoid?: string[];
  /** Those who answer, where several do. */
  agents?: Agent[];
  links?: BrandLinks;
  goals?: Goals;
  /** Language of replies. Absent: the customer's, where we write it. */
  replyLanguage?: ReplyLanguage;
  /** How long the log keeps what is about this brand, in days. Absent: as long as the user says. */
  retentionDays?: number;
}
