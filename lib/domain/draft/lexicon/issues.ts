import type { ReplyLanguage } from '../../post';
import type { IssueLexicon } from './issue-words';
import { CATALAN_ISSUES } from './issues-ca';
import { ENGLISH_ISSUES } from './issues-en';
import { SPANISH_ISSUES } from './issues-es';

export const ISSUES: Record<ReplyLanguage, IssueLexicon> = {
  es: SPANISH_ISSUES,
  en: ENGLISH_ISSUES,
  ca: CATALAN_ISSUES,
};
