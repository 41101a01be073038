import type { ReplyLanguage } from '../../post';
import { CATALAN_VOICE } from './voice-ca';
import { ENGLISH_VOICE } from './voice-en';
import { SPANISH_VOICE } from './voice-es';
import type { VoiceWords } from './voice-words';

export const VOICE: Record<ReplyLanguage, VoiceWords> = {
  es: SPANISH_VOICE,
  en: ENGLISH_VOICE,
  ca: CATALAN_VOICE,
};
