import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../../lib/domain/checklist/check';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import type { MoveId } from '../../../lib/domain/draft/move';
import { PHRASES } from '../../../lib/domain/draft/phrases/banks';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import { readFirstName } from '../../../lib/domain/draft/read-first-name';
import { chooseVoice } from '../../../lib/domain/draft/render-phrase';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { allComplaints } from './complaints';
import { makeInput, type Told } from './make-input';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);
const texts = (told: Told) =>
  SEEDS.flatMap((seed) => buildDrafts(makeInput({ ...told, seed })).map(({ text }) => text));
const read = (text: string, language: ReplyLanguage = 'es') =>
  readComplaint(makeInput({ text, language }).post, language);

describe('the first person singular', () => {
  /** Sentences in which the brand itself is meant, whoever writes: what it did, knows or admits. */
  const OF_THE_BRAND: readonly MoveId[] = ['own', 'facts', 'crisis', 'clarify', 'compare'];
  const US: Record<ReplyLanguage, RegExp> = {
    es: /(?<!\p{L})(?:nos|nosotros|nuestr[oa]s?|dinos|\p{L}*(?:[áéíóú]\p{L}*|[aei]r)nos(?:l[oa])?)(?!\p{L})/iu,
    ca: /(?<!\p{L})(?:ens|nosaltres|nostr[ea]s?)(?!\p{L})|(?:-nos|'ns)(?!\p{L})/iu,
    en: /(?<!\p{L})(?:us|our|ours|let's)(?!\p{L})/iu,
  };
  /** 'Let's continue' is you and I. */
  const INCLUSIVE = ["Let's continue by private message, so your details stay private."];
  /** "We're sorry we didn't do better": I am sorry for what the brand did. */
  it.each(['es', 'en', 'ca'] as const)('%s: no us where I am speaking', (language) => {
    for (const [move, phrases] of Object.entries(PHRASES[language])) {
      if (OF_THE_BRAND.includes(move as MoveId)) continue;
      for (const { text } of phrases) {
        for (const register of ['tu', 'usted'] as const) {
          const said = chooseVoice(text, { register, person: 'yo' }, language) ?? '';
          if (!INCLUSIVE.includes(said)) expect(said, move).not.toMatch(US[language]);
        }
      }
    }
  });
});

describe('feelings', () => {
  const ANGER =
    /enfad|enoj|paciencia|rabia|\b(?:angry|annoyed|fed up|patience|maddening)\b|enuig|enfada|paciència/i;

  it.each([
    ['es', 'El dentista de vuestra clínica me dejó el empaste mal y sigo con dolor'],
    ['en', 'My mother was in tears after what your clinic told her'],
    ['ca', 'La meva mare ha sortit plorant de la vostra clínica'],
  ] as const)('%s: no anger where none was told: %s', (language, text) => {
    for (const draft of texts({ text, language })) expect(draft).not.toMatch(ANGER);
  });

  it('anger may be named where it was told', () => {
    const drafts = texts({ text: 'Estoy harta de vosotros, siempre lo mismo' });
    expect(drafts.some((draft) => ANGER.test(draft))).toBe(true);
  });
});

describe('what went wrong', () => {
  it.each([
    ['es', '2 HORAS esperando al autobús y nadie da explicaciones'],
    ['es', 'Una hora de cola y nadie nos atiende'],
    ['en', 'An hour in the queue and nobody answers when you ask'],
    ['ca', "Una hora a la parada de l'autobús i ningú no respon"],
  ] as const)('%s: waiting in person is no missing answer: %s', (language, text) => {
    expect(read(text, language).problem?.trouble ?? '').not.toMatch(/respuesta|answer|resposta/);
    for (const draft of texts({ text, language })) {
      expect(draft).not.toMatch(/falta de respuesta|referencia|case reference|manca de resposta/);
    }
  });

  it.each([
    ['es', 'Dos días sin agua caliente en el hotel, en pleno enero', 'el número de reserva'],
    ['en', 'No hot water at the hotel for two days', 'your booking reference'],
    ['ca', "Dos dies sense aigua calenta a l'hotel", 'el número de reserva'],
    ['es', 'Mi pedido no ha llegado', 'el número de pedido'],
    ['es', 'Tercer día sin fibra', 'el número de cliente'],
    ['es', 'Dos días sin agua', undefined],
    ['es', 'El pan está duro y el precio por las nubes', undefined],
  ] as const)('%s: %s → asks for %s', (language, text, ask) => {
    expect(read(text, language).reference).toBe(ask);
    if (/hotel/.test(text)) {
      for (const draft of texts({ text, language })) {
        expect(draft).not.toMatch(/número de client|customer number/);
      }
    }
  });

  it('keeps the heat of hot water', () => {
    expect(read('Dos días sin agua caliente en el hotel').wait?.text).toBe(
      'dos días sin agua caliente',
    );
  });

  it('does not take the price for the whole of a complaint', () => {
    expect(read('El pan está duro y el precio es de risa').matter).toBeUndefined();
  });
});

describe('every complaint gets what the checks ask for', () => {
  const lacking = (text: string, input: ReturnType<typeof makeInput>): CheckId[] =>
    checkDraft(text, input)
      .filter(({ id, state }) => state === 'missing' && id !== 'K04')
      .map(({ id }) => id);

  it.each([
    ['with a name', 'Lucía Ferrer'],
    ['without one', 'Bar Pepe'],
  ])(
    '%s: nothing lacks in the first two, at most one in the short one',
    (_, name) => {
      const some = allComplaints()
        .filter((__, index) => index % 13 === 0)
        // These have frames of their own.
        .filter(({ issue }) => issue !== 'discrimination' && issue !== 'fraud');
      some.forEach(({ text, language }, seed) => {
        const register = seed % 2 === 0 ? 'tu' : 'usted';
        const person = seed % 3 === 0 ? 'yo' : 'nosotros';
        const input = makeInput({ text, language, name, seed, register, person });
        const [first, second, short] = buildDrafts(input);
        expect(lacking(first?.text ?? '', input), first?.text).toEqual([]);
        expect(lacking(second?.text ?? '', input), second?.text).toEqual([]);
        expect(lacking(short?.text ?? '', input).length, short?.text).toBeLessThanOrEqual(1);
      });
    },
    20_000,
  );
});

describe('what is neither praise nor complaint', () => {
  it('is thanked for and asked about, and nobody is sorry', () => {
    for (const language of ['es', 'en', 'ca'] as const) {
      for (const seed of SEEDS) {
        const input = makeInput({ text: 'Fibralia', language, type: 'other', seed });
        const neutral = { ...input, verdict: { ...input.verdict, polarity: 'neutral' as const } };
        for (const { text, moves } of buildDrafts(neutral)) {
          expect(moves.map(({ move }) => move)).toContain('thank');
          expect(text).not.toMatch(/sentimos|sap greu|sorry|sharing/i);
        }
      }
    }
  });
});

describe('quotes of the reason', () => {
  it.each([
    [
      'es',
      'Fibralia lleva tres días sin darme servicio y encima anuncia más cortes. Es una vergüenza.',
      'lleva tres días sin darme servicio',
    ],
    [
      'es',
      'Qué vergüenza. Me habéis cobrado 40 euros por nada.',
      'Me habéis cobrado 40 euros por nada',
    ],
    ['es', 'Han cerrado la tienda sin avisar, indignante', 'sin avisar'],
    ['es', 'El técnico no arregló la caldera y se fue', 'no arregló la caldera'],
    ['ca', 'Quina vergonya: fa tres dies que espero i res', 'fa tres dies que espero'],
    ['ca', "M'han cobrat una taxa, és indignant", "M'han cobrat una taxa"],
    ['en', 'What a joke. Closed the shop without warning.', 'without warning'],
    ['en', 'You charged me for a year, disgraceful', 'charged me for a year'],
  ] as const)('%s: %s', (language, text, reason) => {
    const quoted = read(text, language).because.map(({ start, end }) => text.slice(start, end));
    expect(quoted.join(' | ')).toContain(reason);
  });

  it.each(['Estoy harta de vosotros', 'No es normal', 'No puedo más'])(
    'none where no reason is told: %s',
    (text) => {
      expect(read(text).because).toEqual([]);
    },
  );
});

describe('names', () => {
  it.each(
    `Ander Etxeberria,Priyanka Sharma,Iñaki Zubizarreta,Nahikari Otxoa,Ekaitz Goñi,Garazi Urrutia,Jokin Altuna
Ainize Barea,Xabier Lete,Maddi Arregi,Guiomar Belda,Leocricia Pina,Aroa Quintela,Breogán Lamas,Sabela Freire
Uxía Domonte,Zaida Benítez,Nayara Cobos,Yeremay Tejera,Lluïsa Bofarull,Bru Casademunt,Jofre Llombart,Quirze Tuneu
Estefi Montagut,Òscar Bardají,Queralt Sitjar,Siobhan Doyle,Niamh Gallagher,Declan Rafferty,Tamsin Holloway,Gareth Pugh
Olufemi Adeyemi,Chidi Okafor,Søren Kjær,Agnieszka Kowalska,Giulia Bianchi,Jürgen Klein,Thandiwe Mokoena,Hiroshi Tanaka
Beatriz de la Torre`
      .split(/[,\n]/)
      .map((shown) => shown.trim()),
  )('%s is greeted', (shown) => {
    expect(readFirstName(shown)).toBe(shown.split(' ')[0]);
  });

  it.each([
    'Real Madrid Fan',
    'UnoConejo',
    'Madrid Noticias',
    'La Tienda',
    'Barcelona Tech',
    'Vecinos Del Barrio',
    'Cine Doré',
    'Lobo Solitario',
    'Rock Radio',
    'Pizzería Napoli',
    'Kitchen Dreams',
    'Ciudadano Cabreado',
    'Viajero Perdido',
    'Sol y Luna',
    'Arquitectos Asociados Norte',
    'Books And Wine',
    'Daily Mirror News',
    'Federación Vecinal',
    'Zorro Plateado',
    'Xokolate',
  ])('%s is not', (shown) => {
    expect(readFirstName(shown)).toBeUndefined();
  });
});
