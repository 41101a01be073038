import * as v from 'valibot';
import { TRIAGE_TYPES } from '../triage/triage-types';
import { TROUBLES } from './playbook';
import { PLAYBOOK_LIMITS as MOST } from './playbook-limits';
import { day, dropEmpty, email, id, line, lines, link, listOf, text, time } from './playbook-text';

/** Optional entries may come empty from a form; required ones that are empty are missing. */
const fromForm = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.unknown(), v.transform(dropEmpty), v.object(entries));

const needed = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
  v.optional(schema, '');

const factSchema = v.pipe(
  fromForm({
    id,
    question: needed(line(MOST.questionLength)),
    alsoAsked: v.exactOptional(lines(MOST.alsoAsked, MOST.questionLength)),
    text: needed(text(MOST.factLength)),
    wordings: lines(MOST.wordings, MOST.factLength),
    link: v.exactOptional(link),
    validFrom: v.exactOptional(day),
    validUntil: v.exactOptional(day),
    owner: v.exactOptional(line(MOST.nameLength)),
    changedAt: time,
  }),
  v.forward(
    v.check(({ validFrom = '', validUntil = '9' }) => validFrom <= validUntil, 'endsBeforeStart'),
    ['validUntil'],
  ),
);

const answerSchema = v.object({
  id,
  question: line(MOST.questionLength),
  reply: text(MOST.replyLength),
});

const ownGuidelineSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: line(MOST.nameLength),
  reason: v.pipe(v.string(), v.maxLength(MOST.lineLength, 'long')),
  words: lines(MOST.words, MOST.wordLength),
  types: v.pipe(v.array(v.picklist(TRIAGE_TYPES)), v.maxLength(TRIAGE_TYPES.length, 'tooMany')),
  kind: v.picklist(['present', 'absent']),
});

const contactSchema = fromForm({
  id,
  trouble: v.picklist(TROUBLES),
  name: needed(line(MOST.nameLength)),
  backup: v.exactOptional(line(MOST.nameLength)),
  role: v.exactOptional(line(MOST.nameLength)),
  phone: v.exactOptional(line(MOST.phoneLength)),
  email: v.exactOptional(email),
});

const levelSchema = v.object({
  name: line(MOST.nameLength),
  when: line(),
  statement: v.pipe(v.string(), v.maxLength(MOST.statementLength, 'long')),
});

const count = (most: number) =>
  v.pipe(v.number(), v.integer('notWhole'), v.minValue(1, 'tooSmall'), v.maxValue(most, 'tooBig'));

const crisisPlanSchema = fromForm({
  threshold: v.object({
    posts: count(MOST.thresholdPosts),
    minutes: count(MOST.thresholdMinutes),
  }),
  spokesperson: v.exactOptional(line(MOST.nameLength)),
  owner: v.exactOptional(line(MOST.nameLength)),
  levels: v.pipe(v.array(levelSchema), v.maxLength(MOST.levels, 'tooMany')),
  firstHalfHour: lines(),
  firstTwoHours: lines(),
  followUp: lines(),
  toPause: lines(),
  alsoTell: lines(),
});

/** A whole playbook, at every border. Entries that it does not name fall away. */
export const playbookSchema = fromForm({
  brandId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  updatedAt: time,
  updatedBy: v.exactOptional(line(MOST.nameLength)),
  facts: listOf(factSchema, MOST.facts),
  answers: listOf(answerSchema, MOST.answers),
  keyMessages: lines(),
  houseRules: lines(),
  ownGuidelines: listOf(ownGuidelineSchema, MOST.ownGuidelines),
  contacts: listOf(contactSchema, MOST.contacts),
  crisisPlan: crisisPlanSchema,
});

/** Names of known entries: '' those of the playbook, else those of each entry of a part. */
export const PLAYBOOK_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(playbookSchema.pipe[2].entries),
  facts: Object.keys(factSchema.pipe[0].pipe[2].entries),
  answers: Object.keys(answerSchema.entries),
  ownGuidelines: Object.keys(ownGuidelineSchema.entries),
  contacts: Object.keys(contactSchema.pipe[2].entries),
  crisisPlan: Object.keys(crisisPlanSchema.pipe[2].entries),
};
