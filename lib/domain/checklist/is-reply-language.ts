import type { ReplyLanguage } from '../post';

const REPLY_LANGUAGES: readonly ReplyLanguage[] = ['es', 'en', 'ca'];

/** Whether a language, ISO 639-1, is one that replies are written in. */
export function isReplyLanguage(language: string): language is ReplyLanguage {
  return REPLY_LANGUAGES.some((one) => one === language);
}
