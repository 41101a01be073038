import { describe, expect, test } from 'vitest';
import { fillGaps } from '../../../lib/domain/saved-replies/fill-gaps';
import { findRivals } from '../../../lib/domain/saved-replies/find-rivals';
import { listGaps, readGap } from '../../../lib/domain/saved-replies/placeholders';

const fill = (text: string) => fillGaps(text, 'Fibralia');

describe('gaps of other tools', () => {
  test.each([
    ['{{first_name}}', 'person'],
    ['{{ticket.requester.first_name}}', 'person'],
    ['%nombre%', 'person'],
    ['*|FNAME|*', 'person'],
    ['@@user@@', 'person'],
    ['__NAME__', 'person'],
    ['{0}', 'other'],
    ['[NAME]', 'person'],
    ['[nombre]', 'person'],
    ['#name#', 'person'],
    ['<<cliente>>', 'person'],
    ['<nombre>', 'person'],
    ['{firstName}', 'person'],
    [`\${customerName}`, 'person'],
    ['{agent}', 'agent'],
    ['{{agent.name}}', 'agent'],
    ['%empresa%', 'brand'],
    ['{{ company_name }}', 'brand'],
    ['{{order_id}}', 'other'],
    ['%fecha%', 'other'],
    ['[ORDER NUMBER]', 'other'],
    ['____', 'other'],
  ])('%s is for %s', (gap, kind) => {
    expect(listGaps(`Va ${gap} aquí`)).toEqual([gap]);
    expect(readGap(gap)).toBe(kind);
  });

  test.each([
    'Un 20 % menos, y el 30 % en enero',
    'Mira [aquí](https://fibralia.example)',
    'Lo dijo [sic] así [en la web]',
    'Síguenos con #fibra y #rapida',
    'Si x < 3 y z > 4',
    'Abrimos {9-14}',
    'a_b_c',
  ])('%s has none', (text) => {
    expect(listGaps(text)).toEqual([]);
  });
});

describe('what a draft has of its own goes, the client is named, the rest is left to a person', () => {
  test.each([
    ['Hola {{first_name}}, no hay permanencia.', 'Hola, no hay permanencia.', []],
    ['Hola, [NAME]: abrimos a las 9.', 'Hola: abrimos a las 9.', []],
    ['Hi <<name>>! We open at 9.', 'Hi! We open at 9.', []],
    ['Somos %empresa% y abrimos a las 9.', 'Somos Fibralia y abrimos a las 9.', []],
    ['Abrimos a las 9.\nUn saludo,\n{agent}', 'Abrimos a las 9.\nUn saludo', []],
    ['Abrimos a las 9. — {{agent.name}}', 'Abrimos a las 9.', []],
    ['Tu pedido {{order_id}} sale hoy.', 'Tu pedido {{order_id}} sale hoy.', ['{{order_id}}']],
    ['El pedido de {{name}} sale hoy.', 'El pedido de {{name}} sale hoy.', ['{{name}}']],
    ['Hola {{first_name}}, somos %nombre%.', 'Hola, somos %nombre%.', ['%nombre%']],
    ['Sin huecos, 20 % menos.', 'Sin huecos, 20 % menos.', []],
  ])('%s', (text, filled, open) => {
    expect(fill(text)).toEqual({ text: filled, open });
  });

  test('without a name of the client its gap stays', () => {
    expect(fillGaps('Somos %empresa%.', ' ')).toEqual({
      text: 'Somos %empresa%.',
      open: ['%empresa%'],
    });
  });
});

describe('two answers to one question', () => {
  const answer = (id: string, question: string, reply: string) => ({ id, question, reply });
  test('are found in the file and beside those of the sheet, however the question is written', () => {
    const answers = [
      answer('a', 'Horario', 'De 9 a 14'),
      answer('b', '¿Horario?', 'De 10 a 20'),
      answer('c', 'Envíos', 'En 48 horas'),
      answer('d', 'Permanencia', 'No hay'),
    ];
    const known = [answer('k', 'permanencia', 'Doce meses'), answer('l', 'Envíos', 'en 48 horas.')];
    expect([...findRivals(answers, known)]).toEqual(['a', 'b', 'd']);
  });
});
