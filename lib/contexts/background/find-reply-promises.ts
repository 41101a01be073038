import type { Brand } from '../../domain/brand/brand';
import { isReplyLanguage } from '../../domain/checklist/is-reply-language';
import { detectLanguage } from '../../domain/language/detect-language';
import { isAnswer } from '../../domain/log/is-answer';
import type { PromiseRecord, ReplyRecord } from '../../domain/log/log-entry';
import { findPromises } from '../../domain/log/promise/find-promises';

/** What a reply promises, as the log keeps it; nothing where it is no answer. */
export function findReplyPromises(reply: ReplyRecord, brand: Brand | undefined): PromiseRecord[] {
  if (!isAnswer(reply)) return [];
  const { language } = detectLanguage(reply.text);
  const timeZone = brand?.goals?.timeZone;
  const found = findPromises(reply.text, {
    sentAt: reply.sentAt,
    language: isReplyLanguage(language) ? language : 'es',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return found.map(({ words, dueAt }, index) => ({
    id: `${reply.id}:${index}`,
    brandId: reply.brandId,
    brandName: reply.brandName,
    replyId: reply.id,
    mentionId: reply.mentionId,
    authorKey: reply.authorKey,
    words,
    madeAt: reply.sentAt,
    dueAt,
    state: 'open',
  }));
}
