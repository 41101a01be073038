import { NAME, PAUSE, STOP } from '../sentiment/read-tokens';
import { findSafety } from './find-danger';
import type { Reading } from './reading';
import type { CueName } from './triage-cues';

/** Cues by which a person sees why a post is held for blame. */
const BLAMING: readonly CueName[] = [
  'request',
  'grievance',
  'failedContact',
  'answer',
  'venting',
  'mockery',
  'rumour',
  'legal',
  'dataLeak',
  'threat',
  'conduct',
  'feeling',
  'sureIrony',
  'again',
  'compare',
];

/** Whether the post shows anything that may be blame: a word, a fact, a request, a question, a cue. */
export function hasReason(reading: Reading): boolean {
  const { sentiment, facts, questions, irony, signs, insults, cues } = reading;
  return (
    sentiment.evidence.some(({ weight }) => weight < 0) ||
    facts.length + questions.length + irony.length + signs.length + insults.length > 0 ||
    findSafety(reading).length > 0 ||
    BLAMING.some((name) => cues[name].length > 0)
  );
}

/** Words up to which a text that shows no reason is a greeting, a name or a caption. */
const FEW = 4;

/** Whether the post has at most four words beside names. */
export const isBrief = ({ tokens }: Reading): boolean =>
  tokens.filter(({ word }) => word !== NAME && word !== STOP && word !== PAUSE).length <= FEW;

const CONTACT =
  /^(?:llam|escri|correo|mail|email|mensaj|telef|reclam|contest|respon|respue|ticket|tiquet|formul|truc|missat|contact|call|rang|ring|phone|messag|repl|answer|dm|chat|xat|avis|insist|emailed|wrote|writ|chas|visto|vist$|queja|queix|incidenc)/;

/** Whether the post speaks of writing, calling or answering: without that no contact can have failed. */
export const speaksOfContact = ({ tokens, cues }: Reading): boolean =>
  cues.failedContact.length > 0 || tokens.some(({ word }) => CONTACT.test(word));
