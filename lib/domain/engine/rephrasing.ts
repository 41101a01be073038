import type { Person, Register } from '../brand/brand';
import type { ReplyLanguage } from '../post';

/** A draft to be said in other words. */
export interface RephraseRequest {
  /** Made by the sender; cancels by it. */
  id: string;
  /** Our draft as it stands in the panel. */
  text: string;
  language: ReplyLanguage;
  register: Register;
  person: Person;
  /** Names that may stand in the draft: the customer, the brand. They are masked. */
  names: string[];
  /** Stays as it is. */
  signature: string;
  /** The exact text of the request that the person was shown and agreed to send. */
  agreed?: string;
}

/** Why there are no other words from the engine itself. */
export type EngineFailure =
  /** Switched off, or a private window. */
  | 'off'
  /** The browser has no model ready for this language. */
  | 'unavailable'
  /** The browser does not let us reach the server any more. */
  | 'notAllowed'
  /** Nobody answers there. */
  | 'unreachable'
  /** 403: the server does not take requests of extensions. */
  | 'forbidden'
  /** 401: the key. */
  | 'key'
  /** 404: no such model, or no such service. */
  | 'notFound'
  | 'slow'
  | 'cancelled'
  /** What came back cannot be read: no text, too much of it, led elsewhere. */
  | 'broken';

/** Why the words that came are not taken. */
export type Refusal =
  /** Markup, lists, or words around the reply. */
  | 'markup'
  /** A name, number or link of the draft is gone or changed. */
  | 'lost'
  /** A number, date, link or name that was not in the draft. */
  | 'invented'
  /** Admits, explains, promises or tells something that the draft does not. */
  | 'claims'
  | 'language'
  | 'register'
  | 'length'
  /** The checks pass worse than they did. */
  | 'checks'
  /** The same words again. */
  | 'same';

export type RephraseProblem = EngineFailure | Refusal;

export type RephraseAnswer =
  | { state: 'text'; text: string }
  /** Nothing was sent: first the person sees what would be, and to which host. */
  | { state: 'consent'; host: string; isLocal: boolean; payload: string }
  | { state: 'none'; problem: RephraseProblem };

/** What the panel may offer. */
export type EngineOffer = { kind: 'off' } | { kind: 'browser' } | { kind: 'server'; host: string };
