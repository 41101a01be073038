import type { Voice } from '../domain/brand/brand';
import type { Locale } from './catalogue';

type Sample = Record<Voice['register'], Record<Voice['person'], string>>;

const SORRY_ES = { tu: 'Perdona la espera, Lucía.', usted: 'Perdone la espera, Lucía.' };
const SORRY_CA = { tu: "Perdona l'espera, Lucía.", usted: "Perdoni l'espera, Lucía." };
const ENGLISH = {
  nosotros: 'Sorry for the wait, Lucía. We will write to you today.',
  yo: 'Sorry for the wait, Lucía. I will write to you today.',
};

const SAMPLES: Record<Locale, Sample> = {
  es: {
    tu: {
      nosotros: `${SORRY_ES.tu} Hoy te escribimos nosotros.`,
      yo: `${SORRY_ES.tu} Hoy te escribo yo.`,
    },
    usted: {
      nosotros: `${SORRY_ES.usted} Hoy le escribimos nosotros.`,
      yo: `${SORRY_ES.usted} Hoy le escribo yo.`,
    },
  },
  ca: {
    tu: {
      nosotros: `${SORRY_CA.tu} Avui t'escrivim nosaltres.`,
      yo: `${SORRY_CA.tu} Avui t'escric jo.`,
    },
    usted: {
      nosotros: `${SORRY_CA.usted} Avui li escrivim nosaltres.`,
      yo: `${SORRY_CA.usted} Avui li escric jo.`,
    },
  },
  en: { tu: ENGLISH, usted: ENGLISH },
};

export interface VoiceSample {
  language: Locale;
  text: string;
}

/** How a voice sounds. English knows no "usted", so there the Spanish sentence stands first. */
export function createVoiceSamples(voice: Voice, locale: Locale): VoiceSample[] {
  const languages: Locale[] = locale === 'en' ? ['es', 'en'] : [locale];
  return languages.map((language) => ({
    language,
    text: SAMPLES[language][voice.register][voice.person],
  }));
}
