import {
  type Person,
  REGIONS,
  REGISTERS,
  type Region,
  type Register,
} from '../../../lib/domain/brand/brand';
import type { MoveId } from '../../../lib/domain/draft/move';
import { PHRASES } from '../../../lib/domain/draft/phrases/banks';
import { isForVoice, type Phrase } from '../../../lib/domain/draft/phrases/phrase';
import { renderPhrase } from '../../../lib/domain/draft/render-phrase';
import type { Slots } from '../../../lib/domain/draft/slots';
import type { ReplyLanguage } from '../../../lib/domain/post';

export const LANGUAGES: readonly ReplyLanguage[] = ['es', 'en', 'ca'];
const PERSONS: readonly Person[] = ['nosotros', 'yo'];

/** Slots as they are in life, for a reply in each language. */
export const SAMPLES: Record<ReplyLanguage, Required<Slots>> = {
  es: {
    name: 'Noa',
    brand: 'Fibralia',
    wait: 'tres días sin internet',
    attempts: 'cuatro llamadas',
    clause: 'el pedido no haya llegado',
    ordeal: 'esperar un pedido que no llega',
    trouble: 'el retraso del pedido',
    thing: 'la maleta',
    matter: 'la app',
    ask: 'el número de pedido',
    deadline: 'hoy, antes de las 18:00',
    deadline_first: 'Hoy, antes de las 18:00,',
    team: 'el equipo de averías',
    fact: 'la avería afecta a dos calles',
    cause: 'una avería en la central',
    link: 'https://fibralia.example/ayuda',
    answer: 'abrimos también los domingos',
    request: 'cambiar el billete',
    reason: 'la oferta terminó el lunes',
    alternative: 'ofrecer otra fecha',
    topic: 'el corte de ayer',
  },
  en: {
    name: 'Noa',
    brand: 'Fibralia',
    wait: 'three days without internet',
    attempts: 'four calls',
    clause: "the order hasn't arrived",
    ordeal: "to wait for an order that doesn't arrive",
    trouble: 'the delay of the order',
    thing: 'your suitcase',
    matter: 'the app',
    ask: 'the order number',
    deadline: 'today by 18:00',
    deadline_first: 'Today by 18:00',
    team: 'the repairs team',
    fact: 'the fault affects two streets',
    cause: 'a fault in the network',
    link: 'https://fibralia.example/help',
    answer: 'we also open on Sundays',
    request: 'change the ticket',
    reason: 'the offer ended on Monday',
    alternative: 'offer another date',
    topic: "yesterday's outage",
  },
  ca: {
    name: 'Noa',
    brand: 'Fibralia',
    wait: 'tres dies sense internet',
    attempts: 'quatre trucades',
    clause: 'la comanda no hagi arribat',
    ordeal: 'esperar una comanda que no arriba',
    trouble: 'el retard de la comanda',
    thing: 'la maleta',
    matter: "l'app",
    ask: 'el número de comanda',
    deadline: 'avui, abans de les 18:00',
    deadline_first: 'Avui, abans de les 18:00,',
    team: "l'equip d'avaries",
    fact: "l'avaria afecta dos carrers",
    cause: 'una avaria a la central',
    link: 'https://fibralia.example/ajuda',
    answer: 'obrim també els diumenges',
    request: 'canviar el bitllet',
    reason: "l'oferta es va acabar dilluns",
    alternative: 'oferir una altra data',
    topic: "el tall d'ahir",
  },
};

export interface Rendering {
  language: ReplyLanguage;
  move: MoveId;
  register: Register;
  person: Person;
  region: Region;
  phrase: Phrase;
  /** `undefined` where the register lacks a form. */
  text: string | undefined;
}

/** Every phrase in every voice that it suits; registers and regions only where they matter. */
function renderAll(language: ReplyLanguage): Rendering[] {
  const regions = language === 'es' ? REGIONS : (['es-ES'] as const);
  const registers = language === 'en' ? (['tu'] as const) : REGISTERS;
  const voices = regions.flatMap((region) =>
    registers.flatMap((register) => PERSONS.map((person) => ({ region, register, person }))),
  );
  return (Object.keys(PHRASES[language]) as MoveId[]).flatMap((move) =>
    PHRASES[language][move].flatMap((phrase) =>
      voices
        .filter((voice) => isForVoice(phrase, voice))
        .map((voice) => ({
          language,
          move,
          ...voice,
          phrase,
          text: renderPhrase(phrase.text, { voice, language, slots: SAMPLES[language] }),
        })),
    ),
  );
}

export const RENDERINGS: readonly Rendering[] = LANGUAGES.flatMap(renderAll);
