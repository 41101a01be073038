import type { ReplyLanguage } from '../../post';
import { CATALAN } from './ca';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import type { PhraseBank } from './phrase';

export const PHRASES: Record<ReplyLanguage, PhraseBank> = { es: SPANISH, en: ENGLISH, ca: CATALAN };
