import type { EarlierAnswer } from '../../domain/draft/earlier-answer';
import type { ReplyRecord } from '../../domain/log/log-entry';
import { isKnownPerson, readPersonPast } from '../../domain/log/person-past';
import type { ReplyContext } from '../../domain/log/reply-context';
import type { LogStore } from '../../storage/log-store';
import type { ReplyQuestion } from './read-reply-context';

/** Replies that ended well in which an answer is looked for. */
const MOST_ANSWERS = 200;
/** Of one person; who has written more often is known well enough. */
const MOST_OF_PERSON = 100;

/** What this client's log remembers of good answers and of the person. */
export async function readMemory(
  { brandId, authorKey, mentionId }: ReplyQuestion,
  store: Pick<LogStore, 'readGoodReplies' | 'readPersonHistory'>,
): Promise<Pick<ReplyContext, 'earlierAnswers' | 'person' | 'answered'>> {
  const good = await store.readGoodReplies(brandId, MOST_ANSWERS);
  const rows = isKnownPerson(authorKey)
    ? await store.readPersonHistory(brandId, authorKey, MOST_OF_PERSON)
    : undefined;
  const person = rows && readPersonPast(rows, mentionId);
  const answered = rows?.replies.find((reply) => reply.mentionId === mentionId);
  return {
    ...(good.length > 0 && { earlierAnswers: good.map(createAnswer) }),
    ...(person && { person }),
    ...(answered && { answered: { text: answered.text, at: answered.sentAt } }),
  };
}

function createAnswer({ post, text, sentAt }: ReplyRecord): EarlierAnswer {
  const to = post.author.name ?? post.author.handle;
  return { question: post.text, reply: text, at: sentAt, ...(to !== undefined && { to }) };
}
