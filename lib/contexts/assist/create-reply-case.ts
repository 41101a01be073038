import type { ReplyCase } from '../../../components/panel/reply-case';
import type { ReplyLanguage } from '../../domain/post';
import type { AssistRequest } from './assist-request';

const LANGUAGES: readonly string[] = ['es', 'en', 'ca'] satisfies ReplyLanguage[];

/** The reply is in the customer's language; where that cannot be told, in the interface's. */
export function createReplyCase(request: AssistRequest): ReplyCase {
  const { target, verdict, brand, locale, adapter } = request;
  const isOurs = isReplyLanguage(verdict.language);
  return {
    post: target.post,
    verdict,
    brand,
    language: isReplyLanguage(verdict.language) ? verdict.language : locale,
    canDraft: isOurs || verdict.language === 'und',
    site: adapter.name,
    isByHand: adapter.isByHand ?? false,
  };
}

function isReplyLanguage(language: string): language is ReplyLanguage {
  return LANGUAGES.includes(language);
}
