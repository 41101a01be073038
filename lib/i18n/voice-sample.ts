import type { Region, Register, Tone, Voice } from '../domain/brand/brand';
import type { Locale } from './catalogue';

const SORRY_ES: Record<Register, string> = {
  tu: 'Perdona la espera, Lucía.',
  usted: 'Perdone la espera, Lucía.',
  vosotros: 'Perdonad la espera.',
  ustedes: 'Perdonen la espera.',
  vos: 'Disculpá la espera, Lucía.',
};
/** What is said in one region only. */
const SORRY_THERE: Partial<Record<Region, Partial<Record<Register, string>>>> = {
  'es-MX': {
    tu: 'Te ofrecemos una disculpa por la espera, Lucía.',
    usted: 'Le ofrecemos una disculpa por la espera, Lucía.',
    ustedes: 'Les ofrecemos una disculpa por la espera.',
  },
  'es-AR': {
    usted: 'Disculpe la demora, Lucía.',
    ustedes: 'Disculpen la demora.',
    vos: 'Disculpá la demora, Lucía.',
  },
};
const YOU_ES: Record<Register, string> = {
  tu: 'te',
  usted: 'le',
  vosotros: 'os',
  ustedes: 'les',
  vos: 'te',
};

const SORRY_CA: Record<Register, string> = {
  tu: 'Perdona l’espera, Lucía.',
  usted: 'Perdoni l’espera, Lucía.',
  vosotros: 'Perdoneu l’espera.',
  ustedes: 'Perdonin l’espera.',
  vos: 'Perdona l’espera, Lucía.',
};
const YOU_CA: Record<Register, string> = {
  tu: 't’',
  usted: 'li ',
  vosotros: 'us ',
  ustedes: 'els ',
  vos: 't’',
};

/** What comes before and when: the tone is heard, not explained. */
const OPENING: Record<Locale, Record<Tone, string>> = {
  es: { close: 'Qué rabia. ', neutral: '', formal: '' },
  ca: { close: 'Quina ràbia. ', neutral: '', formal: '' },
  en: { close: 'How annoying. ', neutral: '', formal: '' },
};
const TODAY: Record<'es' | 'ca', Record<Tone, string>> = {
  es: { close: 'Hoy', neutral: 'Hoy', formal: 'En el día de hoy' },
  ca: { close: 'Avui', neutral: 'Avui', formal: 'Durant el dia d’avui' },
};

const SAMPLES: Record<Locale, (voice: Voice) => string> = {
  es: ({ register, person, region = 'es-ES', tone = 'neutral' }) => {
    const sorry = SORRY_THERE[region]?.[register] ?? SORRY_ES[register];
    const mine = person === 'yo' ? sorry.replace('ofrecemos', 'ofrezco') : sorry;
    const write = person === 'yo' ? 'escribo yo' : 'escribimos nosotros';
    return `${OPENING.es[tone]}${mine} ${TODAY.es[tone]} ${YOU_ES[register]} ${write}.`;
  },
  ca: ({ register, person, tone = 'neutral' }) => {
    const write = person === 'yo' ? 'escric jo' : 'escrivim nosaltres';
    return `${OPENING.ca[tone]}${SORRY_CA[register]} ${TODAY.ca[tone]} ${YOU_CA[register]}${write}.`;
  },
  en: ({ person, tone = 'neutral' }) => {
    const sorry = tone === 'formal' ? 'Please accept our apologies' : 'Sorry';
    const write = `${person === 'yo' ? 'I' : 'We'} will write to you today.`;
    return `${OPENING.en[tone]}${sorry} for the wait, Lucía. ${write}`;
  },
};

/** English knows no 'usted', Catalan no regions: there a Spanish sentence is heard as well. */
const HEARD: Record<Locale, readonly Locale[]> = { es: ['es'], en: ['es', 'en'], ca: ['ca', 'es'] };

export interface VoiceSample {
  language: Locale;
  text: string;
}

/** How a voice sounds, in one or two languages. */
export function createVoiceSamples(voice: Voice, locale: Locale): VoiceSample[] {
  return HEARD[locale].map((language) => ({
    language,
    text: withEmoji(SAMPLES[language](voice), voice),
  }));
}

function withEmoji(text: string, { emoji }: Voice): string {
  return emoji === 'free' ? `${text} 🙂` : text;
}
