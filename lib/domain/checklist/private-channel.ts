import { phrase } from './phrase';

/**
 * Words for a private channel. 'PM', 'MD' and 'CT' alone are also the initials of the one who
 * signs, so they need a word beside them.
 */
export const PRIVATE_CHANNEL = phrase({
  es: [
    '(mensajes?|msjs?|msg|canal|chat|conversacion) (privad[oa]s?|directos?|internos?)',
    '(por|en|al|un|via|en el|por el|por la|el|del|nuestro) (privado|privada|inbox|priv)',
    'privadamente',
    'en privado',
    '(por|en|al|un|via|el|los?|tus?|sus?|nuestros?|de|revis_+|mensaje|escrib_+|mand_+|envi_+) (dms?|mds?|mps?|mensajeria)',
    'whatsapp',
    'messenger',
  ],
  en: [
    '(direct|private|dm|pm)[ -]?(message|msg|messages|chat)(s|d|ing)?',
    '(?<![-–—^*/~] ?)dms?(?= ?[_(])',
    '(message|msg|inbox) (us|me)',
    'privately',
    'in private',
    'inbox us',
    'private note',
    "(dm|pm)(s|'?ed|'?ing|'?d|'?s)? (us|me|you|with|the|your|so|and|to|for|link|here|below)",
    '(via|by|through|over|in|a|our|your|us|quick|the|to|send|follow up in|chat in|check|open|and|us a|please|into|another|follow and|on) (dms?|pms?)',
  ],
  ca: [
    '(missatges?|xat|canal) (privats?|privades?|directes?|directe)',
    '(per|en|al|un|via|el|del|nostre) (privat|privada)',
    'en privat',
  ],
});
