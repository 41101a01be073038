import { describe, expect, it } from 'vitest';
import type { Person, Register, Voice } from '../../../lib/domain/brand/brand';
import { contract } from '../../../lib/domain/draft/contract';
import { phraseDeadline } from '../../../lib/domain/draft/phrase-deadline';
import { capitalise, renderPhrase } from '../../../lib/domain/draft/render-phrase';
import type { Slots } from '../../../lib/domain/draft/slots';
import type { ReplyLanguage } from '../../../lib/domain/post';

function render(
  text: string,
  slots: Slots = {},
  [register, person, language]: [Register, Person, ReplyLanguage] = ['tu', 'nosotros', 'es'],
) {
  return renderPhrase(text, { voice: { register, person }, language, slots });
}

describe('a phrase rendered', () => {
  const choice = '<Sentimos|Siento> que [hayas|haya] tenido que llamarnos.';

  it.each([
    ['tu', 'nosotros', 'Sentimos que hayas tenido que llamarnos.'],
    ['tu', 'yo', 'Siento que hayas tenido que llamarnos.'],
    ['usted', 'nosotros', 'Sentimos que haya tenido que llamarnos.'],
    ['usted', 'yo', 'Siento que haya tenido que llamarnos.'],
  ] as const)('in %s and %s', (register, person, expected) => {
    expect(render(choice, {}, [register, person, 'es'])).toBe(expected);
  });

  it('takes empty choices', () => {
    expect(render("[T'|Li ]agraïm el missatge.", {}, ['tu', 'yo', 'ca'])).toBe(
      "T'agraïm el missatge.",
    );
    expect(render("[T'|Li ]agraïm el missatge.", {}, ['usted', 'yo', 'ca'])).toBe(
      'Li agraïm el missatge.',
    );
  });

  it('fills slots and gives a capital where asked or first', () => {
    expect(render('{wait_cap} y {attempts}.', { wait: 'tres días', attempts: '4 llamadas' })).toBe(
      'Tres días y 4 llamadas.',
    );
    expect(render('{wait} sin respuesta.', { wait: 'una hora' })).toBe('Una hora sin respuesta.');
    expect(render('¿{ask}?', { ask: 'el número' })).toBe('¿El número?');
  });

  it.each([
    ['es', 'En concreto: {fact}.', 'La avería sigue', 'En concreto: la avería sigue.'],
    ['es', 'En concreto: {fact}.', 'El Corte abre', 'En concreto: El Corte abre.'],
    ['es', 'En concreto: {fact}.', 'NFC no va', 'En concreto: NFC no va.'],
    ['es', 'En concreto: {fact}.', 'Lucía lo tiene', 'En concreto: Lucía lo tiene.'],
    ['es', '{fact}.', 'la avería sigue', 'La avería sigue.'],
    ['ca', 'Al darrere hi ha {fact}.', 'Un error', 'Al darrere hi ha un error.'],
    ['en', 'This is it: {fact}.', 'The shop is open', 'This is it: the shop is open.'],
    ['en', 'This is it: {fact}.', 'I am open', 'This is it: I am open.'],
  ] as const)('%s: within a sentence nothing begins: %s, %s', (language, text, fact, said) => {
    expect(render(text, { fact }, ['tu', 'nosotros', language])).toBe(said);
  });

  it('is nothing when a slot is unknown', () => {
    expect(render('Lo vemos {deadline}.')).toBeUndefined();
  });

  it('does not read what a person typed as markup', () => {
    expect(render('{fact}.', { fact: 'usa [a|b] <c|d> {name}' })).toBe('Usa [a|b] <c|d> {name}.');
  });
});

describe('registers and regions', () => {
  const said = (text: string, voice: Voice, language: ReplyLanguage = 'es') =>
    renderPhrase(text, { voice, language, slots: {} });

  it.each([
    ['tu', 'Te contamos qué pasa con tu maleta, si quieres.'],
    ['usted', 'Le contamos qué pasa con su maleta, si quiere.'],
    ['vosotros', 'Os contamos qué pasa con vuestra maleta, si queréis.'],
    ['ustedes', 'Les contamos qué pasa con su maleta, si quieren.'],
    ['vos', 'Te contamos qué pasa con tu maleta, si querés.'],
  ] as const)('%s: %s', (register, expected) => {
    const text = '[Te] <contamos|cuento> qué pasa con [tu] maleta, si [quieres].';
    expect(said(text, { register, person: 'nosotros' })).toBe(expected);
  });

  it.each([
    ['tu', "T'escrivim i t'ho expliquem."],
    ['usted', "Li escrivim i l'hi expliquem."],
    ['vosotros', 'Us escrivim i us ho expliquem.'],
    ['ustedes', 'Els escrivim i els ho expliquem.'],
    ['vos', "T'escrivim i t'ho expliquem."],
  ] as const)('in Catalan, %s: %s', (register, expected) => {
    const text = "[T']<escrivim|escric> i [t'ho] <expliquem|explico>.";
    expect(said(text, { register, person: 'nosotros' }, 'ca')).toBe(expected);
  });

  it.each([
    ['es-ES', 'Lo hemos pasado.'],
    ['es-MX', 'Lo pasamos.'],
    ['es-AR', 'Lo pasamos.'],
  ] as const)('in %s: %s', (region, expected) => {
    const voice = { register: 'usted', person: 'nosotros', region } as const;
    expect(said('Lo (<hemos|he> pasado|<pasamos|pasé>).', voice)).toBe(expected);
  });

  it('is nothing in a register that has no such form', () => {
    const voice = { register: 'vosotros', person: 'nosotros' } as const;
    expect(said('Si lo [enciendes|enciende], avisa.', voice)).toBeUndefined();
    expect(said('Si lo [enciendes|enciende], avisa.', { ...voice, register: 'usted' })).toBe(
      'Si lo enciende, avisa.',
    );
  });
});

describe('contractions', () => {
  it.each([
    ['es', 'lo de el pedido', 'lo del pedido'],
    ['es', 'pasado a el equipo', 'pasado al equipo'],
    ['es', 'la carta de él', 'la carta de él'],
    ['es', 'de El Corte', 'de El Corte'],
    ['es', '¿nos envía el número?', '¿nos envía el número?'],
    ['es', 'a el equipo', 'al equipo'],
    ['ca', 'el retard de el vol', 'el retard del vol'],
    ['ca', "l'enuig per el retard", "l'enuig pel retard"],
    ['ca', "l'error de els rebuts", "l'error dels rebuts"],
    ['ca', 'ho hem passat a el servei', 'ho hem passat al servei'],
    ['ca', 'després de una hora', "després d'una hora"],
    ['ca', 'més de hores', "més d'hores"],
    ['ca', 'gust de iogurt', 'gust de iogurt'],
    ['ca', "l'error de l'app", "l'error de l'app"],
    ['ca', "t'escrivim des de Hotel Neu", "t'escrivim des d'Hotel Neu"],
    ['ca', 'des de Huelva', 'des de Huelva'],
    ['en', 'the delay of the order', 'the delay of the order'],
  ] as const)('%s: %s → %s', (language, text, expected) => {
    expect(contract(text, language)).toBe(expected);
  });
});

describe('a deadline in a sentence', () => {
  it.each([
    ['es', 'hoy, 18:00', 'hoy, antes de las 18:00'],
    ['es', 'Hoy 18:00', 'hoy, antes de las 18:00'],
    ['es', '9.30', 'antes de las 9:30'],
    ['es', 'mañana, 1:00', 'mañana, antes de la 1:00'],
    ['es', 'mañana', 'mañana'],
    ['es', 'El lunes a primera hora.', 'el lunes a primera hora'],
    ['en', 'hoy, 18:00', 'today by 18:00'],
    ['en', 'tomorrow', 'tomorrow'],
    ['ca', 'hoy, 18:00', 'avui, abans de les 18:00'],
    ['ca', 'demà', 'demà'],
    ['es', 'lunes', 'el lunes'],
    ['es', 'Lunes, 10 h', 'el lunes, 10 h'],
    ['ca', 'Divendres', 'el divendres'],
    ['en', 'Monday', 'Monday'],
    ['en', 'December 3', 'December 3'],
    ['en', 'Next Monday', 'next Monday'],
  ] as const)('%s: %s → %s', (language, typed, expected) => {
    expect(phraseDeadline(typed, language)).toBe(expected);
  });
});

describe('capitals', () => {
  it.each([
    ['hola', 'Hola'],
    ['¿qué?', '¿Qué?'],
    ['10 minutos', '10 minutos'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(capitalise(text)).toBe(expected);
  });
});
