import { findCase } from './draft-case';
import type { DraftCase, DraftInput, Fault } from './draft-input';
import { findFact } from './find-fact';
import type { MoveId } from './move';
import { type Complaint, readComplaint } from './read-complaint';
import type { Sentence } from './sentence';
import { collectSlots, type Slots } from './slots';

/** A post long enough to be thanked for its detail, in characters. */
const DETAILED = 160;

/** What all drafts of one input share. */
export interface DraftContext {
  input: DraftInput;
  reading: Complaint;
  case: DraftCase;
  fault: Fault;
  slots: Slots;
  isDetailed: boolean;
  /** Sentences found so far: every try asks for the same ones. */
  found: Map<MoveId, readonly Sentence[]>;
}

export function createContext(given: DraftInput): DraftContext {
  const input = withAgreedFact(given);
  const reading = readComplaint(input.post, input.language);
  return {
    input,
    reading,
    case: findCase(input, reading),
    fault: input.facts?.fault ?? 'unknown',
    slots: collectSlots(input, reading),
    isDetailed: input.post.text.length >= DETAILED,
    found: new Map(),
  };
}

/** A fact of the brand's sheet stands in for one that nobody typed. */
function withAgreedFact(input: DraftInput): DraftInput {
  const { facts, factSheet, today, post } = input;
  if (!factSheet || facts?.fact?.trim() || facts?.answer?.trim()) return input;
  const known = findFact(post.text, factSheet, today);
  if (!known) return input;
  const { text, link } = known;
  return { ...input, facts: { ...facts, fact: text, answer: text, ...(link && { link }) } };
}
