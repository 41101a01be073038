import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/domain/saved-replies/decode-text';
import { guessColumns, mapReplies } from '../../../lib/domain/saved-replies/map-columns';
import { readTable, turnHead } from '../../../lib/domain/saved-replies/read-table';
import { toPlainText } from '../../../lib/domain/saved-replies/to-plain-text';
import fc from '../../support/seeded';

let next = 0;
const createId = () => {
  next += 1;
  return `00000000-0000-4000-8000-${String(next).padStart(12, '0')}`;
};

function take(text: string) {
  const reading = readTable(text);
  if (!reading.ok) return reading.code;
  const map = guessColumns(reading.table);
  const { answers, skipped, tags } = mapReplies(reading.table, map, {
    known: [],
    brandName: 'Fibralia',
    createId,
  });
  return { pairs: answers.map(({ question, reply }) => [question, reply]), skipped, tags };
}

const createTable = (rows: string[][]) => ({
  columns: ['answer'],
  head: 'row' as const,
  rows,
  unread: 0,
});

const PAIR = [['Permanencia', 'No, no hay permanencia; puedes irte cuando quieras.']];

describe('C48: saved replies of other tools come in', () => {
  test.each([
    [
      'commas',
      'Título,Respuesta\nPermanencia,"No, no hay permanencia; puedes irte cuando quieras."',
    ],
    [
      'semicolons',
      'Pregunta;Respuesta\nPermanencia;"No, no hay permanencia; puedes irte cuando quieras."',
    ],
    ['tabs', 'Name\tMessage\nPermanencia\tNo, no hay permanencia; puedes irte cuando quieras.'],
    [
      'a mark and CRLF',
      '\uFEFFshortcut,text\r\nPermanencia,"No, no hay permanencia; puedes irte cuando quieras."\r\n',
    ],
    [
      'columns the other way round',
      'Resposta,Assumpte\n"No, no hay permanencia; puedes irte cuando quieras.",Permanencia',
    ],
    ['no head', 'Permanencia,"No, no hay permanencia; puedes irte cuando quieras."'],
    ['JSON', JSON.stringify([{ title: 'Permanencia', body: PAIR[0]?.[1], id: 7 }])],
    [
      'JSON inside',
      JSON.stringify({ macros: [{ name: 'Permanencia', actions: { text: PAIR[0]?.[1] } }] }),
    ],
    [
      'JSON deep inside, beside other lists',
      JSON.stringify({
        meta: [],
        tags: [{ id: 1 }],
        data: { replies: [{ title: 'Permanencia', body: PAIR[0]?.[1] }] },
      }),
    ],
    [
      'JSON with steps inside',
      JSON.stringify({
        macros: [
          {
            url: 'https://help.example.com/api/v2/macros/360000000000000000000000000000000000000.json',
            title: 'Permanencia',
            actions: [
              { field: 'status', value: 'solved' },
              { field: 'comment_value', value: ['channel:all', PAIR[0]?.[1]] },
            ],
          },
        ],
      }),
    ],
    [
      'commas that nobody quoted',
      'Título,Respuesta,Etiqueta\nPermanencia,No, no hay permanencia; puedes irte cuando quieras.,alta',
    ],
    [
      'nameless columns',
      'Título,Respuesta,,\nPermanencia,No, no hay permanencia; puedes irte cuando quieras.,',
    ],
    [
      'lists in JSON',
      JSON.stringify([
        ['Pregunta', 'Respuesta'],
        ['Permanencia', PAIR[0]?.[1]],
      ]),
    ],
  ])('with %s', (_, text) => {
    expect(take(text)).toMatchObject({ pairs: PAIR });
  });

  test('lines within a cell stay, tags are told by how often they are there', () => {
    const csv = 'title,body,tags\nA,"Hola,\nte ayudo","alta, fibra"\nB,Hasta luego,fibra';
    expect(take(csv)).toEqual({
      pairs: [
        ['A', 'Hola,\nte ayudo'],
        ['B', 'Hasta luego'],
      ],
      skipped: [],
      tags: ['fibra', 'alta'],
    });
  });

  test('rows without an answer, too long or twice are left out, and named', () => {
    const csv = `q;answer\nA;uno\nB;\nC;UNO\nD;${'x'.repeat(4001)}\n;dos y más`;
    expect(take(csv)).toMatchObject({
      pairs: [
        ['A', 'uno'],
        ['Dos y más', 'dos y más'],
      ],
      skipped: [
        { row: 2, reason: 'noAnswer' },
        { row: 3, reason: 'repeated' },
        { row: 4, reason: 'tooLong' },
      ],
    });
  });

  test.each([
    ['Hay sitio en la puerta. Es gratis.', 'Hay sitio en la puerta'],
    [
      'Hola, gracias por avisar: el cambio tarda dos días.',
      'Gracias por avisar: el cambio tarda dos días',
    ],
    [
      'Se puede devolver en cualquier tienda con el tique y en la caja de siempre, hasta 30 días.',
      'Se puede devolver en cualquier tienda con el tique',
    ],
    ['Sí. Abrimos los domingos.', 'Sí. Abrimos los domingos'],
    ['¿Tu pedido no llega? Dinos el número.', '¿Tu pedido no llega?'],
    ['¡Hola!', '¡Hola'],
    ['…', '…'],
  ])('a row without a question goes by its first words: %s', (reply, question) => {
    const { answers, titled } = mapReplies(
      createTable([
        ['', reply],
        ['Duda', 'Otra.'],
      ]),
      { question: 0, answer: 1 },
      { known: [], brandName: 'Fibralia', createId },
    );
    expect(answers[0]).toMatchObject({ question, reply });
    expect([...titled]).toEqual([answers[0]?.id]);
  });

  test('what the playbook has comes in no second time', () => {
    const known = [{ id: 'a', question: 'x', reply: 'Uno.' }];
    const table = createTable([['uno.'], ['dos.']]);
    expect(
      mapReplies(table, { answer: 0 }, { known, brandName: 'Fibralia', createId }),
    ).toMatchObject({
      answers: [{ reply: 'dos.' }],
      skipped: [{ row: 1, reason: 'known' }],
    });
  });

  test('no more come in than the playbook has room for', () => {
    const known = Array.from({ length: 499 }, (_, id) => ({
      id: `${id}`,
      question: 'x',
      reply: `Ya ${id}`,
    }));
    const table = createTable([['uno'], ['dos'], ['uno']]);
    const { answers, skipped } = mapReplies(
      table,
      { answer: 0 },
      { known, brandName: 'Fibralia', createId },
    );
    expect(answers.map(({ reply }) => reply)).toEqual(['uno']);
    expect(skipped).toEqual([
      { row: 2, reason: 'noRoom' },
      { row: 3, reason: 'repeated' },
    ]);
  });

  test('HTML is plain text', () => {
    const html =
      '<p>Hola&nbsp;<b>Ana</b>,</p><p>1 &lt; 2<br>Adiós</p><style>p{}</style><script>x</script>';
    expect(toPlainText(html)).toBe('Hola Ana,\n1 < 2\nAdiós');
    expect(toPlainText('2 < 3 y 5 > 4')).toBe('2 < 3 y 5 > 4');
  });

  test.each([
    ['Hola <nombre>, gracias', 'Hola <nombre>, gracias'],
    ['<p class="x">Hola <nombre del cliente></p>', 'Hola <nombre del cliente>'],
    ['<!-- nota -->Hola<br/>Ana', 'Hola\nAna'],
    [
      'Est&aacute; a 5&nbsp;&euro;, &#243; &#xF3; &#128; it&#146;s &#159; &iquest;no?',
      'Está a 5 €, ó ó € it’s Ÿ ¿no?',
    ],
    ['A&B; &nada; &#0; &#9999999;', 'A&B; &nada; &#0; &#9999999;'],
    ['Hola&lt;br&gt;Ana&amp;nbsp;y &amp;amp; Eva', 'Hola\nAna y & Eva'],
    [
      '&lt;p class=&quot;x&quot;&gt;R&amp;D&lt;/p&gt; &lt;nombre&gt;, 1 &lt; 2',
      'R&D\n<nombre>, 1 < 2',
    ],
  ])('%s keeps what somebody wrote', (html, plain) => {
    expect(toPlainText(html)).toBe(plain);
  });

  test.each([
    ['sentences', 'Parking,Hay sitio detrás.\nHorario,De 9 a 20.', 2],
    ['short rows', 'Parking,Sí\nHorario,De 9 a 20', 2],
    ['one reply to a line', 'Hola\nGracias, Ana\nAdiós', 3],
  ])('a first row that is no head comes in: %s', (_, text, count) => {
    expect(take(text)).toMatchObject({ pairs: { length: count } });
  });

  test('whether the first row is a head can be turned and turned back', () => {
    const reading = readTable('Nombre,Texto\nHorario,De 9 a 20.');
    if (!reading.ok) throw new Error(reading.code);
    expect(reading.table.head).toBe('row');
    const turned = turnHead(reading.table);
    expect(turned).toMatchObject({ head: 'none', columns: ['', ''], rows: { length: 2 } });
    expect(turnHead(turned)).toEqual(reading.table);
  });

  test('rows beyond those that are read are counted', () => {
    const rows = Array.from({ length: 5003 }, (_, index) => `D${index},Respuesta ${index}.`);
    expect(readTable(rows.join('\n'))).toMatchObject({ table: { unread: 3 } });
    expect(readTable(['Duda,Respuesta', ...rows].join('\n'))).toMatchObject({
      table: { head: 'row', unread: 3, rows: { length: 5000 } },
    });
    expect(readTable(JSON.stringify(rows.map((reply) => ({ reply }))))).toMatchObject({
      table: { unread: 3 },
    });
  });

  test.each([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['{"a":1}', 'notReadable'],
    ['[', 'notReadable'],
    ['[{"__proto__":{"a":1}}]', 'unsafeKey'],
    ['x'.repeat(10_000_001), 'tooBig'],
  ])('%.20s is refused', (text, code) => {
    expect(take(text)).toBe(code);
  });
});

describe('bytes', () => {
  test.each([
    ['utf-8', new TextEncoder().encode('Título: ñ')],
    ['Windows-1252', Uint8Array.from('T\xedtulo: \xf1', (one) => one.charCodeAt(0))],
    [
      'utf-16le',
      Uint8Array.from([0xff, 0xfe, ...[...'Título: ñ'].flatMap((one) => [one.charCodeAt(0), 0])]),
    ],
    [
      'utf-16be',
      Uint8Array.from([0xfe, 0xff, ...[...'Título: ñ'].flatMap((one) => [0, one.charCodeAt(0)])]),
    ],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)?.replace(/^\uFEFF/, '')).toBe('Título: ñ');
  });

  test.each([
    ['utf-16le without a mark', (code: number) => [code, 0]],
    ['utf-16be without a mark', (code: number) => [0, code]],
  ])('%s', (_, write) => {
    const text = 'Pregunta,Respuesta\nHorario,Año nuevo cerrado';
    const bytes = Uint8Array.from([...text].flatMap((one) => write(one.charCodeAt(0))));
    expect(decodeText(bytes)).toBe(text);
  });

  test.each([
    ['a workbook', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xa4, 0x9f, 0x93]],
    ['packed bytes without zeros', [0x1f, 0x8b, 8, 3, 0x91, 0xc3, 0x28, 0xff]],
  ])('%s is no text', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeUndefined();
  });
});

test('any text gives an answer, and every answer fits into a playbook', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json()), (text) => {
      const taken = take(text);
      if (typeof taken === 'string') return;
      for (const [question = '', reply = ''] of taken.pairs) {
        expect(question.trim()).not.toBe('');
        expect(question.length).toBeLessThanOrEqual(200);
        expect(reply.trim()).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);
