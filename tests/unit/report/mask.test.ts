import { describe, expect, test } from 'vitest';
import { createMask } from '../../../lib/domain/log/report/create-mask';
import { shortenQuote } from '../../../lib/domain/log/report/shorten-quote';

const people = [
  { name: 'Lucía Ferrer', handle: 'lucia_ej' },
  { name: 'Xoel Brañas', handle: 'xoel88' },
];
const hidden = createMask({ areNamesHidden: true, people, kept: ['Fibralia', '@Fibralia'] });
const shown = createMask({ areNamesHidden: false, people, kept: [] });

describe('hidden names', () => {
  test.each([
    ['@lucia_ej tiene razón, @Fibralia', '@… tiene razón, @Fibralia'],
    ['Soy Lucía Ferrer y sigo sin fibra', 'Soy … y sigo sin fibra'],
    ['A Xoel le pasó igual', 'A … le pasó igual'],
    ['Marta me atendió genial', '… me atendió genial'],
    ['Gracias, Ana María García', 'Gracias, …'],
    ['lo dijo xoel88 ayer', 'lo dijo … ayer'],
    ['Llamadme al 612 345 678', 'Llamadme al …'],
    ['Llamadme al 612 345 678.', 'Llamadme al …'],
    ['Pedido 8823-1190-22 perdido', 'Pedido … perdido'],
    ['escribidme a lucia@correo.example', 'escribidme a …'],
    ['Fibralia no contesta', 'Fibralia no contesta'],
    ['Soy Lucía Zurbano y sigo igual', 'Soy … y sigo igual'],
    ['Llamó Xurxo Brañas ayer', 'Llamó … ayer'],
    ['Lucía de la Serra lo sabe', '… lo sabe'],
    ['Marta. Nadie avisó', '… Nadie avisó'],
    ['Otra avería #LuciaFerrer', 'Otra avería #…'],
    ['pregunta a lucia-ferrer', 'pregunta a …'],
    ['#AnaGil lo contó', '#… lo contó'],
    ['#SinFibra otra vez', '#SinFibra otra vez'],
    ['Me llamo Xiomara Quispe y espero', 'Me llamo … y espero'],
    ['He hablado con Xiomara ayer', 'He hablado con … ayer'],
    ['My name is Oisin', 'My name is …'],
    ['Em dic Guifré Pous', 'Em dic …'],
    ['Soy Fibralia desde hace años', 'Soy Fibralia desde hace años'],
    ['Mi coche es el 1234 BCD', 'Mi coche es el …'],
    ['Pedido ABC-12345 perdido', 'Pedido … perdido'],
    ['Reserva X7K9Q2 perdida', 'Reserva … perdida'],
    ['El pedido llegó roto', 'El pedido llegó roto'],
    ['Llegué con Marta Fibralia', 'Llegué con … Fibralia'],
  ])('%s', (text, masked) => {
    expect(hidden.text(text)).toBe(masked);
  });

  test('neither name nor link of the author is given', () => {
    expect(hidden.who({ name: 'Lucía Ferrer', handle: 'lucia_ej' })).toBeUndefined();
    expect(hidden.url('https://x.com/lucia_ej/status/1')).toBeUndefined();
  });
});

describe('shown names', () => {
  test('numbers of people are hidden all the same, and links that are none', () => {
    expect(shown.text('Soy Lucía, 612 345 678')).toBe('Soy Lucía, …');
    expect(shown.who({ handle: 'lucia_ej' })).toBe('@lucia_ej');
    expect(shown.who({})).toBeUndefined();
    expect(shown.url('https://x.com/a/status/1')).toBe('https://x.com/a/status/1');
    expect(shown.url('javascript:alert(1)')).toBeUndefined();
  });
});

describe('quotes', () => {
  test.each([
    ['@Fibralia @otra  Tercer día\nsin fibra. https://t.example/x', 'Tercer día sin fibra.'],
    ['Otra avería. @Fibralia', 'Otra avería.'],
    ['Un abrazo a @Fibralia', 'Un abrazo a @Fibralia'],
    ['Dijo «mañana» y nada', 'Dijo “mañana” y nada'],
    ['Qué bien #fibra #red', 'Qué bien'],
  ])('%s', (text, quote) => {
    expect(shortenQuote(text)).toBe(quote);
  });

  test('long ones end with a sentence or a word', () => {
    const long = 'Una frase que ya dice lo que pasa aquí. '.repeat(6);
    expect(shortenQuote(long)).toBe('Una frase que ya dice lo que pasa aquí. '.repeat(3).trim());
    const endless = 'palabra '.repeat(60);
    expect(shortenQuote(endless)).toMatch(/palabra…$/);
    expect(shortenQuote(endless).length).toBeLessThanOrEqual(121);
    expect(shortenQuote('x'.repeat(5000)).length).toBeLessThanOrEqual(121);
  });
});
