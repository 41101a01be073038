import { describe, expect, test } from 'vitest';
import { findAskedFact } from '../../../lib/domain/playbook/asked/find-asked-fact';
import type { PlaybookFact } from '../../../lib/domain/playbook/playbook';

const fact = (question: string, text: string, alsoAsked?: string[]): PlaybookFact => ({
  id: question,
  question,
  text,
  wordings: [],
  changedAt: '2031-05-09T10:00:00.000Z',
  ...(alsoAsked && { alsoAsked }),
});
const SHEET = [
  fact('Cobertura', 'Llegamos a toda la comarca del Vallès'),
  fact('Horario', 'Abrimos de lunes a viernes de 9 a 18 h'),
  fact('Precio', 'La fibra de 600 Mb cuesta 30 € al mes'),
  fact('Devoluciones', 'Se devuelve gratis en 30 días en cualquier tienda'),
  fact('Envíos', 'Los envíos tardan 48 horas'),
  fact('Averías', 'La avería de Sants estará resuelta a las 16:00'),
  fact('Contacto', 'Nuestro teléfono es el 900 123 123'),
  fact('Dirección', 'Estamos en la calle Mayor 3'),
  fact('Formas de pago', 'Se paga con tarjeta o Bizum'),
];
const find = (text: string, sheet = SHEET) => findAskedFact(sheet, text, ['Fibralia'])?.question;

describe('a fact asked for in the usual words', () => {
  test.each([
    ['¿@Fibralia llega ya a Vallbona?', 'Cobertura'],
    ['Hola, ¿llegáis a Santa Coloma?', 'Cobertura'],
    ['@Fibralia ¿tenéis cobertura en mi pueblo?', 'Cobertura'],
    ['Do you cover Vallbona?', 'Cobertura'],
    ['Bon dia, arribeu a Vallbona?', 'Cobertura'],
    ['¿A qué hora abrís el domingo?', 'Horario'],
    ['hola, hasta que hora está abierto? a que hora cerrais', 'Horario'],
    ['Are you open on Saturday?', 'Horario'],
    ['A quina hora obriu demà?', 'Horario'],
    ['¿Cuánto cuesta la fibra?', 'Precio'],
    ['How much is it?', 'Precio'],
    ['Quant costa la fibra?', 'Precio'],
    ['¿Cómo puedo devolver un pedido?', 'Devoluciones'],
    ['Can I return an item?', 'Devoluciones'],
    ['Com puc retornar una compra?', 'Devoluciones'],
    ['¿Cuánto tarda un pedido en llegar?', 'Envíos'],
    ['How long does delivery take?', undefined],
    ['¿Se ha caído internet en Sants?', 'Averías'],
    ['¿Hay alguna avería?', 'Averías'],
    ['¿Cómo os puedo llamar?', 'Contacto'],
    ['Where are you located?', 'Dirección'],
    ['¿Dónde estáis?', 'Dirección'],
    ['¿Aceptáis tarjeta?', 'Formas de pago'],
  ])('%s', (text, question) => {
    expect(find(text)).toBe(question);
  });
});

describe('what only sounds like it', () => {
  test.each([
    'No me llega el pedido a casa',
    '¿Cuándo llega mi pedido a Barcelona?',
    '¿Llegará el técnico a casa hoy?',
    '¿Llegáis tarde a todo?',
    'Llegáis a ser peores y me voy',
    '¿Cuándo llega a España el modelo nuevo?',
    '¿Cuánto cuesta cancelar?',
    '¿Cuánto cuesta el envío?',
    '¿Hacéis envíos a Canarias? ¿Y a qué precio?',
    '¿Tanto os cuesta contestar?',
    '¿Cuánto cuesta que alguien conteste?',
    'How much longer do I have to wait?',
    '¿A qué hora abre la piscina?',
    '¿A qué hora pensáis arreglarlo?',
    '¿Cuándo abrís la incidencia?',
    '¿Cuándo me devolvéis el dinero?',
    '¿Cómo devuelvo la llamada?',
    '¿Hay alguna avería en Vallbona?',
    '¿Dónde está mi pedido?',
    '¿Dónde estabais cuando os llamé?',
    '¿Puedo pagar la multa de otro con mi alma?',
    'Abrís cuando queréis, qué vergüenza',
    'El precio ha subido y nadie avisa',
    '',
  ])('%s', (text) => {
    expect(find(text)).toBeUndefined();
  });

  test('a heading about one thing answers no question about another', () => {
    const pool = [fact('Horario de la piscina', 'De 10 a 20 h')];
    expect(find('¿A qué hora abrís?', pool)).toBeUndefined();
    expect(find('¿A qué hora abrís la piscina?', pool)).toBe('Horario de la piscina');
  });

  test('of two facts that would do none is taken, but for the one about what is asked', () => {
    const two = [fact('Horario', 'De 9 a 14 h'), fact('Horario de verano', 'De 8 a 12 h')];
    expect(find('¿A qué hora abrís?', two)).toBe('Horario');
    expect(find('¿A qué hora abrís en verano?', two)).toBe('Horario de verano');
    expect(find('¿A qué hora abrís?', [...two, fact('Horarios', 'De 10 a 13 h')])).toBeUndefined();
  });

  test('a fact that says no price answers no question for one', () => {
    expect(find('¿Cuánto cuesta?', [fact('Precio', 'Depende de la tarifa')])).toBeUndefined();
  });
});

describe('in the team’s own words', () => {
  const own = [
    fact('Mascotas', 'Admitimos perros de hasta 10 kg', [
      '¿Puedo ir con mi perro?',
      'pet friendly',
    ]),
    fact('Cuna', 'La cuna es gratis', ['¿Venís con cuna?']),
  ];
  test('all that a wording says must be asked, in any order', () => {
    expect(find('¿Ese perro que me mordió es vuestro?', own)).toBeUndefined();
    expect(find('¿puedo llevar un perro e ir con él?', own)).toBe('Mascotas');
    expect(find('are you pet friendly?', own)).toBe('Mascotas');
    expect(find('Un perro mordió a mi hijo en la entrada.', own)).toBeUndefined();
    expect(find('¿Y mi hijo, puede entrar?', own)).toBeUndefined();
  });

  test('they go before the usual ones', () => {
    const both = [...SHEET, fact('Festivos', 'Cerramos los domingos', ['¿Abrís el domingo?'])];
    expect(find('¿A qué hora abrís?', both)).toBe('Horario');
    expect(
      find('¿A qué hora abrís?', [fact('Otro', 'De 9 a 10', ['a que hora abris']), ...SHEET]),
    ).toBe('Otro');
  });
});
