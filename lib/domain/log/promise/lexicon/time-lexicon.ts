import type { ReplyLanguage } from '../../../post';
import type { TimeWords } from './time-words';
import { CA_TIME } from './time-words-ca';
import { EN_TIME } from './time-words-en';
import { ES_TIME } from './time-words-es';

export const TIME_WORDS: Record<ReplyLanguage, TimeWords> = {
  es: ES_TIME,
  en: EN_TIME,
  ca: CA_TIME,
};
