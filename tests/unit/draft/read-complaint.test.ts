import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import { readFirstName } from '../../../lib/domain/draft/read-first-name';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { timeOfOwnWork } from '../../support/time-of-own-work';
import { allComplaints } from './complaints';
import { makeInput } from './make-input';

const read = (text: string, language: ReplyLanguage = 'es', name?: string) =>
  readComplaint(makeInput({ text, language, ...(name && { name }) }).post, language);

function quotes(text: string, language: ReplyLanguage = 'es') {
  const { feels, because, asks } = read(text, language);
  const quote = (ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end));
  return { feels: quote(feels), because: quote(because), asks: quote(asks) };
}

describe('a name to greet with', () => {
  it.each([
    ['Lucía Ferrer', 'Lucía'],
    ['MARÍA LÓPEZ', 'María'],
    ['Joan', 'Joan'],
    ['José-Luis Ruiz', 'José-Luis'],
    ['María de la Cruz', 'María'],
    ['La Cruz', undefined],
    ['Anna 🌻', 'Anna'],
    ['Oriol Puig i Vila', 'Oriol'],
    ['Zulema Rodríguez', 'Zulema'],
    ['Emma Clarke', 'Emma'],
    ['Real Betis', undefined],
    ['Bar Pepe', undefined],
    ['Vecinos Unidos', undefined],
    ['lano del rey', undefined],
    ['Ana & Luis', undefined],
    ['xX_Ana_Xx', undefined],
    ['Ana99', undefined],
    ['Noticias Madrid', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s → %s', (shown, expected) => {
    expect(readFirstName(shown)).toBe(expected);
  });

  it('is never taken from the handle', () => {
    expect(read('hola').firstName).toBeUndefined();
  });
});

describe('waiting', () => {
  it.each([
    ['es', 'Llevo 3 días esperando el paquete', '3 días de espera'],
    ['es', 'Tercer día sin fibra en casa', 'tres días sin fibra'],
    ['es', 'llevamos dos semanas sin agua', 'dos semanas sin agua'],
    ['es', '40 min de espera y nada', '40 minutos de espera'],
    ['es', 'una hora y media de retraso', 'una hora y media de retraso'],
    ['es', 'llevo 1 semana tratando de hablar', 'una semana'],
    ['es', 'Llevo 24h sin luz', '24 horas sin luz'],
    ['en', 'on hold for 45 minutes', '45 minutes on hold'],
    ['en', 'Been waiting over 3 weeks for this', '3 weeks of waiting'],
    ['en', 'third day without power', 'three days without power'],
    ['ca', 'porto dues hores esperant', "dues hores d'espera"],
    ['ca', 'fa 4 dies que espero', "4 dies d'espera"],
    ['ca', 'tres dies sense llum', 'tres dies sense llum'],
  ] as const)('%s: %s → %s', (language, text, expected) => {
    expect(read(text, language).wait?.text).toBe(expected);
  });

  it.each([
    ['es', 'Llevo dos meses de cliente y muy bien'],
    ['es', 'Llevo 10 días siendo cliente'],
    ['es', 'Abren de 9 a 14 horas'],
    ['es', 'Hace tres días compré una maleta'],
    ['es', 'una hora 24 minutos esperando'],
    ['en', "a laptop I've had for two months broke"],
    ['en', 'the payment was put on hold for 3 days'],
    ['en', 'the book I waited four months for'],
    ['ca', 'porto dos mesos amb vosaltres'],
  ] as const)('%s: no wait in "%s"', (language, text) => {
    expect(read(text, language).wait).toBeUndefined();
  });

  it.each([
    ['es', 'He hecho cuatro llamadas', 'cuatro llamadas'],
    ['es', 'he llamado 5 veces', '5 llamadas'],
    ['es', 'después de varios correos', 'varios correos'],
    ['en', 'called you six times', 'six calls'],
    ['ca', 'he trucat tres vegades', 'tres trucades'],
  ] as const)('%s: tried in "%s"', (language, text, expected) => {
    expect(read(text, language).attempts?.text).toBe(expected);
  });

  it.each([
    ['es', 'he hecho una llamada'],
    ['es', 'van tres llamadas comerciales'],
    ['en', 'one call'],
  ] as const)('%s: no tries in "%s"', (language, text) => {
    expect(read(text, language).attempts).toBeUndefined();
  });
});

describe('problems are named only with words that were said', () => {
  it.each([
    ['es', 'mi pedido todavía no ha llegado', '[tu|su] pedido no haya llegado'],
    ['es', 'No ha llegado el paquete', '[tu|su] paquete no haya llegado'],
    ['es', 'me han cancelado el vuelo', '[tu|su] vuelo se haya cancelado'],
    ['es', 'sin internet otra vez', '[te hayas|se haya] quedado sin internet'],
    ['es', 'la app se cierra sola', 'la app no funcione como debería'],
    ['en', 'my order still has not arrived', "your order hasn't arrived"],
    ['en', 'you lost my luggage', "your luggage hasn't turned up"],
    ['ca', "m'heu cancel·lat el vol", "s'hagi cancel·lat el vol"],
    ['ca', 'el paquet no ha arribat', 'el paquet no hagi arribat'],
  ] as const)('%s: %s', (language, text, clause) => {
    expect(read(text, language).problem?.clause).toBe(clause);
  });

  it.each([
    ['es', 'Trato de comunicarme con vosotros'],
    ['es', 'La app es bonita, pero el barco se cae'],
    ['es', 'Quiero cancelar mi reserva'],
    ['es', '¿Y si me cancelan el vuelo?'],
    ['es', 'Ya está solucionado, el pedido no había llegado por mi culpa'],
    ['es', 'Por fin ha llegado mi pedido'],
    ['es', 'Llegas a la línea y giras'],
    ['es', 'Trabajo en un tren de mercancías'],
    ['es', 'El pedido llegó muy bien'],
    ['en', 'money was put on hold by my bank'],
    ['en', 'tried a hack I saw online and it worked'],
    ['en', 'my order finally arrived'],
    ['en', 'What if my flight was cancelled?'],
    ['en', 'the line was drawn in chalk'],
    ['ca', 'Tracto de parlar amb vosaltres'],
    ['ca', 'Si em cancel·len el vol, què?'],
    ['ca', 'La comanda ha arribat de seguida'],
  ] as const)('%s: none in "%s"', (language, text) => {
    expect(read(text, language).problem).toBeUndefined();
  });

  it('names nothing where somebody may be hurt, robbed or treated as less', () => {
    const sensitive = allComplaints().filter(({ issue }) =>
      ['safety', 'fraud', 'discrimination'].includes(issue),
    );
    for (const { text, language } of sensitive) {
      expect(read(text, language).problem, text).toBeUndefined();
    }
  });
});

describe('kinds of trouble', () => {
  it('are found in complaints of every kind', () => {
    const complaints = allComplaints().filter(({ text }) => !/vergüenza|joke|vergonya/.test(text));
    const found = complaints.filter(
      ({ text, language, issue }) => read(text, language).issue === issue,
    );
    expect(found.length / complaints.length).toBeGreaterThan(0.85);
  });

  it.each([
    ['es', 'Trato de comunicarme con vosotros', 'treatment'],
    ['es', 'Qué sorteo de palabras', 'fraud'],
    ['en', 'tried a hack to peel garlic', 'fraud'],
    ['en', 'I pursue a refined issue', 'discrimination'],
  ] as const)('%s: "%s" is not about %s', (language, text, issue) => {
    expect(read(text, language).issue).not.toBe(issue);
  });
});

describe('things that are theirs', () => {
  it.each([
    ['es', 'el asa de mi maleta', '[tu|su] maleta'],
    ['en', 'my suitcase handle', 'your suitcase'],
    ['ca', 'la meva maleta', '[la teva|la seva] maleta'],
  ] as const)('%s: %s', (language, text, thing) => {
    expect(read(text, language).thing).toBe(thing);
  });

  it.each([
    ['es', 'escribo desde mi portátil'],
    ['es', 'la Banca Móvil no va'],
    ['es', 'una maleta cualquiera'],
    ['en', 'typing on my laptop'],
    ['en', 'my booking number is lost'],
  ] as const)('%s: none in "%s"', (language, text) => {
    expect(read(text, language).thing).toBeUndefined();
  });

  it('names the one matter of a post, and none of two', () => {
    expect(read('Lo de la app es de risa').matter).toBe('la app');
    expect(read('Entre la app y la factura, de risa').matter).toBeUndefined();
    expect(read('No había tarjeta de embarque para mí, la tarjeta de embarque').matter).toBe(
      'la tarjeta de embarque',
    );
  });
});

describe('quotes of what they say', () => {
  it('quotes the feeling, the reason and the wish', () => {
    const text =
      'Tercer día sin fibra en casa, @Fibralia. He hecho cuatro llamadas y cada vez es peor. Trabajo desde casa y estoy harta. Solo pido que alguien me diga cuándo vuelve.';
    expect(quotes(text)).toEqual({
      feels: ['estoy harta'],
      because: ['Tercer día sin fibra', 'He hecho cuatro llamadas'],
      asks: ['que alguien me diga cuándo vuelve'],
    });
  });

  it.each([
    ['en', 'I am so fed up. I want my money back.', ['I am so fed up'], ['my money back']],
    [
      'ca',
      'Estic molt tipa. Vull que em truqueu avui.',
      ['Estic molt tipa'],
      ['que em truqueu avui'],
    ],
    ['es', '¿Podéis decirme algo? Qué vergüenza', ['Qué vergüenza'], ['Podéis decirme algo']],
  ] as const)('%s: %s', (language, text, feels, asks) => {
    const said = quotes(text, language);
    expect(said.feels).toEqual(feels);
    expect(said.asks).toEqual(asks);
  });

  it.each([
    ['es', 'No se puede ser más amable'],
    ['es', 'Puede ser que mañana llueva'],
    ['en', 'The needle moved'],
  ] as const)('%s: no wish in "%s"', (language, text) => {
    expect(quotes(text, language).asks).toEqual([]);
  });

  it('points into the post, in order, at most three of each, at whole words', () => {
    for (const { text, language } of allComplaints()) {
      const { feels, because, asks } = read(text, language);
      for (const ranges of [feels, because, asks]) {
        expect(ranges.length).toBeLessThanOrEqual(3);
        let last = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(/[\p{L}]/u.test(text.charAt(end)) && /[\p{L}]/u.test(text.charAt(end - 1))).toBe(
            false,
          );
          last = end;
        }
      }
    }
  });
});

describe('already written in private', () => {
  it.each([
    ['es', 'Ya os escribí por privado y nada'],
    ['es', 'Os he enviado un DM'],
    ['es', 'Mirad los mensajes privados'],
    ['en', "I've already sent you a DM"],
    ['en', 'check your DMs'],
    ['ca', 'Ja us he escrit per privat'],
  ] as const)('%s: %s', (language, text) => {
    expect(read(text, language).wroteInPrivate).toBe(true);
  });

  it.each([
    ['es', '¿Me escribís por privado?'],
    ['es', 'Una fiesta privada'],
    ['en', 'DM me please'],
    ['ca', 'Podeu escriure per privat?'],
  ] as const)('%s: not in "%s"', (language, text) => {
    expect(read(text, language).wroteInPrivate).toBe(false);
  });
});

it('reads any text quickly', () => {
  const long = 'mi pedido no ha lleg '.repeat(2000);
  const readAll = () => (['es', 'en', 'ca'] as const).map((language) => read(long, language));
  expect(timeOfOwnWork(readAll, 1000)).toBeLessThan(3000);
});
