import { searchKey } from '../../text/fold-for-search';
import type { PlaybookFact } from '../playbook';
import type { Intent } from './intent';
import { INTENTS } from './intents';
import { NEUTRAL, TIMES } from './neutral-words';

/** What a word shares with its other forms. */
const STEM = 5;
/** A longer question is about something of its own. */
const HEADING_WORDS = 6;
/** Signs that are no part of a question: accounts, tags, addresses. */
const SIGNS = /(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.]+/gu;
const SENTENCE = /[^.!?\n…]+[.!?…]*/gu;
const ASKING =
  /\?|¿|^(?:hola|buenas|buenos dias|hi|hello|bon dia|bones)?[ ,]*(?:como|cuando|cuanto|donde|que|a que|hasta que|cual|how|when|what|where|do you|are you|can i|com|quan|quant|on|quin|a quina)\b/;

/**
 * The fact that a post asks for in other words than its question: in those that the team has added to
 * it, or in the usual ones for what any business is asked. None where two would do, nor where the
 * question is about something that neither the fact nor its heading names.
 * @param text of the post @param names of the client, which are no part of the question
 */
export function findAskedFact(
  facts: readonly PlaybookFact[],
  text: string,
  names: readonly string[],
): PlaybookFact | undefined {
  const plain = names.reduce((rest, name) => rest.replaceAll(name, ' '), text.replace(SIGNS, ' '));
  const asked = (plain.match(SENTENCE) ?? [])
    .map((sentence) => ({ sentence, key: searchKey(sentence).replace(/\s+/g, ' ') }))
    .filter(({ key }) => ASKING.test(key));
  const byTeam = facts.filter(({ alsoAsked = [] }) =>
    alsoAsked.some((wording) => asked.some(({ key }) => isWorded(key, wording))),
  );
  const meant = INTENTS.filter(({ not }) => !not?.test(searchKey(plain)));
  const found = byTeam.length > 0 ? byTeam : facts.filter((fact) => isAnswer(fact, meant, asked));
  // 'Horario de verano' before 'Horario', where summer is asked for.
  const special = found.filter(({ question }) => INTENTS.some((one) => isSpecial(question, one)));
  const [fact, second] = special.length > 0 ? special : found;
  return second ? undefined : fact;
}

interface AskedSentence {
  sentence: string;
  key: string;
}

/** All that a wording of the team is about; of one about a single thing most other words as well. */
function isWorded(key: string, wording: string): boolean {
  const said = new Set(wordsOf(key).map(stem));
  const isSaid = (word: string) => said.has(stem(word));
  const all = wordsOf(searchKey(wording)).filter((word) => word.length > 2);
  const own = all.filter((word) => !NEUTRAL.has(word));
  const others = all.filter((word) => NEUTRAL.has(word));
  const isNear = others.filter(isSaid).length * 2 >= others.length;
  return all.length > 0 && own.every(isSaid) && (own.length > 1 || isNear);
}

function isAnswer(
  fact: PlaybookFact,
  intents: readonly Intent[],
  asked: readonly AskedSentence[],
): boolean {
  const heading = searchKey(fact.question);
  if (wordsOf(heading).length > HEADING_WORDS) return false;
  return intents
    .filter((intent) => intent.heading.test(heading))
    .some((intent) => asked.some((one) => answers(fact, heading, intent, one)));
}

function answers(
  fact: PlaybookFact,
  heading: string,
  intent: Intent,
  { sentence, key }: AskedSentence,
): boolean {
  if (!intent.asks.test(key)) return false;
  const told = searchKey(`${fact.question} ${fact.text}`);
  if (intent.says && !intent.says.test(searchKey(fact.text))) return false;
  const said = new Set(wordsOf(key).map(stem));
  // 'Horario de la piscina' answers nothing about the shop, nor a question about the pool 'Horario'.
  const ofHeading = specialsOf(heading, intent);
  const rest = contentOf(key.replace(intent.asks, ' ')).filter(
    (word) => !intent.isAnyPlace || !isPlace(sentence, word),
  );
  const known = new Set(wordsOf(told).map(stem));
  return (
    ofHeading.every((word) => said.has(stem(word))) &&
    rest.every((word) => known.has(stem(word)) || intent.heading.test(word))
  );
}

/** A name, written large. */
function isPlace(sentence: string, word: string): boolean {
  const at = searchKey(sentence).indexOf(word);
  return (
    at > 0 &&
    sentence
      .split(/\s+/u)
      .some((one) => /^\P{L}*\p{Lu}/u.test(one) && searchKey(one).includes(word))
  );
}

const isSpecial = (question: string, intent: Intent) =>
  intent.heading.test(searchKey(question)) && specialsOf(searchKey(question), intent).length > 0;

/** What a heading is about besides: of 'Horario de verano' the summer. */
const specialsOf = (heading: string, { heading: named }: Intent) =>
  wordsOf(heading.replace(named, ' ')).filter((word) => word.length > 2 && !NEUTRAL.has(word));

const stem = (word: string) => word.slice(0, STEM);
const wordsOf = (key: string): string[] => key.match(/[\p{L}\p{N}]+/gu) ?? [];
const contentOf = (key: string): string[] =>
  wordsOf(key).filter((word) => word.length > 2 && !NEUTRAL.has(word) && !TIMES.has(word));
