import { findOtherLanguage } from '../../checklist/draft-language';
import { findRegister } from '../../checklist/find-register';
import { CLOSES } from '../../checklist/lexicon/closing';
import { COMPENSATION } from '../../checklist/lexicon/compensation';
import { OWNS } from '../../checklist/lexicon/humility';
import { SOLVE, TELL } from '../../checklist/lexicon/promises';
import { WORK } from '../../checklist/lexicon/work';
import { findPersonalData } from '../../checklist/personal-data';
import { findAll } from '../../checklist/phrase';
import { PRIVATE_CHANNEL } from '../../checklist/private-channel';
import { readText } from '../../checklist/read-text';
import type { DraftInput } from '../draft-input';
import type { EarlierAnswer } from '../earlier-answer';
import { compareTopics, readTopic, type Weigh } from './compare-questions';
import { isPastTime } from './is-past-time';

/** What only held for one person and one day: promises, work, amends, who is at fault, closings. */
const OF_ITS_DAY = [TELL, SOLVE, WORK, COMPENSATION, OWNS, CLOSES, PRIVATE_CHANNEL];
/** Thanks, regret and feeling are said anew; what is theirs was another's. */
const PERSONAL =
  /(?<!\p{L})(?:gracias|gràcies|thank|agrade|agraï|sent(?:imos|im|o)|sorry|lament|disculp|apolog|perd[oó]n|entend|enten|understand|tu|tus|su|sus|vuestr\p{L}+|your|yours|teu|teva|teus|teves|seu|seva|seus|seves|te|le|os|et|li|us|you)(?!\p{L})/iu;
const FEWEST_WORDS = 4;
const MOST_WORDS = 32;
/** A figure or an address is what was asked for. */
const EXACT = 0.15;

/**
 * Of a sent reply the one sentence that answered, fit to be said to anybody today; `undefined` where
 * there is none. Greeting, names, thanks, promises and times that have passed are never in it.
 * @param topic what the post of today is about
 */
export function findAnswerSentence(
  answer: EarlierAnswer,
  topic: ReadonlySet<string>,
  weigh: Weigh,
  input: DraftInput,
): string | undefined {
  const { brand, language } = input;
  if (findOtherLanguage(readText(answer.reply), language) !== undefined) return undefined;
  const asked = readTopic(answer.question, brand);
  const worthOf = (text: string) => {
    const own = readTopic(text, brand);
    const alike = Math.max(compareTopics(own, topic, weigh), compareTopics(own, asked, weigh));
    return alike === 0 ? 0 : alike + (/\d|https?:/.test(text) ? EXACT : 0);
  };
  const told = answer.reply
    .split(/(?<=[.!?…])\s+|\n/u)
    .map((text) => text.trim())
    .filter((text) => isForAnybody(text, answer, input))
    .map((text) => ({ text, worth: worthOf(text) }))
    .sort((one, two) => two.worth - one.worth)[0];
  return told && told.worth > 0 ? told.text : undefined;
}

function isForAnybody(
  text: string,
  { at, to }: EarlierAnswer,
  { language, today }: DraftInput,
): boolean {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  if (words < FEWEST_WORDS || words > MOST_WORDS || /[?@]/.test(text)) return false;
  if (PERSONAL.test(text) || (today !== undefined && isPastTime(text, at, today))) return false;
  const name = to?.split(' ')[0];
  if (name && text.toLowerCase().includes(name.toLowerCase())) return false;
  const read = readText(text);
  const { familiar, formal } = findRegister(read, language);
  const speaksToOne = familiar.length + formal.length > 0;
  const isOfItsDay = OF_ITS_DAY.some((wording) => findAll(read, wording).length > 0);
  return !speaksToOne && !isOfItsDay && findPersonalData(text).length === 0;
}
