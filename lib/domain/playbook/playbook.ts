import type { OwnGuideline } from '../checklist/own-guideline';

/**
 * What a team has agreed on for one client: what is true, what is answered, whom to call and what
 * to do when it gets serious. The names by which people find the brand and its voice are `Brand`.
 */
export interface Playbook {
  /** `Brand.id`. */
  brandId: string;
  /** Rises by one with each saved change. */
  revision: number;
  /** ISO 8601, UTC. */
  updatedAt: string;
  /** Name of the one who changed it last; absent where nobody said. */
  updatedBy?: string;
  facts: PlaybookFact[];
  answers: DocumentedAnswer[];
  /** What the brand wants to be known for, a sentence each. */
  keyMessages: string[];
  /** What holds for all who answer, a sentence each. */
  houseRules: string[];
  /** Advice that is checked for this client alone. */
  ownGuidelines: OwnGuideline[];
  contacts: Contact[];
  crisisPlan: CrisisPlan;
}

/** An agreed answer to one question, with its figures. */
export interface PlaybookFact {
  /** UUID. */
  id: string;
  /** What people ask, or a word for it: 'Cobertura'. */
  question: string;
  /** Other ways to ask the same: '¿Llegáis a mi pueblo?'. */
  alsoAsked?: string[];
  /** The fact in a sentence, with its figures. */
  text: string;
  /** Other wordings of the same fact. */
  wordings: string[];
  /** https address that proves it. */
  link?: string;
  /** ISO 8601 dates, both inclusive; outside them the fact is not used. */
  validFrom?: string;
  validUntil?: string;
  /** Who answers for it. */
  owner?: string;
  /** ISO 8601, UTC. */
  changedAt: string;
}

/** A reply that was documented once: never sent as it is, but searched for what it says. */
export interface DocumentedAnswer {
  /** UUID. */
  id: string;
  question: string;
  reply: string;
}

export const TROUBLES = ['safety', 'legal', 'press', 'staff', 'data', 'other'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Who is called. */
export interface Contact {
  /** UUID. */
  id: string;
  trouble: Trouble;
  name: string;
  /** Called when the first does not answer. */
  backup?: string;
  role?: string;
  phone?: string;
  email?: string;
}

/** Decided calmly, before it is needed. */
export interface CrisisPlan {
  /** So many similar complaints within so many minutes are a crisis. */
  threshold: { posts: number; minutes: number };
  spokesperson?: string;
  /** Who decides. */
  owner?: string;
  levels: CrisisLevel[];
  /** What is done, a line each, in order. */
  firstHalfHour: string[];
  firstTwoHours: string[];
  followUp: string[];
  /** What stops meanwhile: campaigns, planned posts. */
  toPause: string[];
  /** Who else must know. */
  alsoTell: string[];
}

export interface CrisisLevel {
  name: string;
  /** When it is this level. */
  when: string;
  /** What is said first, in the brand's words. */
  statement: string;
}
