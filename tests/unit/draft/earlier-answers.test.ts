import { describe, expect, it, test } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { findEarlierAnswer } from '../../../lib/domain/draft/earlier/find-earlier-answer';
import { isPastTime } from '../../../lib/domain/draft/earlier/is-past-time';
import type { EarlierAnswer } from '../../../lib/domain/draft/earlier-answer';
import { makeInput } from './make-input';

const ANSWERS: EarlierAnswer[] = [
  {
    question: '@fibralia ¿puedo cambiar de titular el contrato de la fibra sin perder la tarifa?',
    reply:
      'Hola, Berta. Gracias por preguntar. El cambio de titular se hace en cualquier tienda con los dos documentos y mantiene la tarifa: https://fibralia.example/titular. Un saludo. — Ana',
    at: '2026-10-12T09:00:00Z',
    to: 'Berta Soler',
  },
  {
    question: 'Me han cobrado dos veces la cuota de este mes, @fibralia',
    reply:
      'Berta, sentimos el doble cobro. Te devolvemos los 18 € hoy mismo. Los cobros dobles se anulan solos en el banco a los cinco días. ¿Nos escribes por privado?',
    at: '2026-10-20T09:00:00Z',
    to: 'Berta Soler',
  },
  {
    question: '¿Cuándo abrís la tienda de Gràcia, @fibralia?',
    reply: 'Hola, Joan. La tienda de Gràcia abre el 3 de noviembre a las 10. ¡Te esperamos!',
    at: '2026-10-25T09:00:00Z',
    to: 'Joan',
  },
  {
    question: 'Se ha caído la fibra en Gràcia, @fibralia',
    reply: 'La avería de Gràcia queda resuelta esta tarde. Lo estamos arreglando.',
    at: '2026-10-26T09:00:00Z',
    to: 'Joan',
  },
];

const ask = (text: string, type: 'question' | 'complaint' = 'question') => ({
  ...makeInput({ text, type, name: 'Marta Gil' }),
  earlierAnswers: ANSWERS,
  today: '2026-11-23T10:00:00Z',
});

describe('what was answered before', () => {
  it('is found by a like question, without greeting, name, thanks or closing', () => {
    const found = findEarlierAnswer(
      ask('@fibralia quiero poner el contrato a otro titular, ¿se puede?'),
    );
    expect(found?.answer.at).toBe('2026-10-12T09:00:00Z');
    expect(found?.text).toBe(
      'el cambio de titular se hace en cualquier tienda con los dos documentos y mantiene la tarifa',
    );
    expect(found?.link).toBe('https://fibralia.example/titular');
  });

  it('gives the general sentence, never what was promised or paid to one person', () => {
    const found = findEarlierAnswer(
      ask('Otra vez me habéis cobrado dos veces la cuota, @fibralia', 'complaint'),
    );
    expect(found?.text).toMatch(/^los cobros dobles se anulan solos/i);
    expect(found?.text).not.toContain('18');
  });

  it.each(['¿Cuándo abrís la tienda de Gràcia?', 'Se ha caído la fibra en Gràcia'])(
    'gives nothing whose time has passed: %s',
    (text) => expect(findEarlierAnswer(ask(text))).toBeUndefined(),
  );

  it('gives nothing for another question, another language or an unknown day', () => {
    expect(findEarlierAnswer(ask('¿Tenéis trabajo de verano para estudiantes?'))).toBeUndefined();
    const text = '¿Puedo cambiar de titular el contrato sin perder la tarifa?';
    expect(findEarlierAnswer({ ...ask(text), language: 'ca' })).toBeUndefined();
    const { today: _, ...undated } = ask(text);
    expect(findEarlierAnswer(undated)).toBeUndefined();
  });

  it('goes into drafts only when the person wants it, with words of its own around it', () => {
    const input = ask('@fibralia quiero poner el contrato a otro titular, ¿se puede?');
    expect(buildDrafts(input).some(({ text }) => text.includes('dos documentos'))).toBe(false);
    const drafts = buildDrafts({ ...input, facts: { earlier: true } });
    expect(drafts[0]?.text).toContain('dos documentos');
    for (const { text } of drafts) {
      expect(text).not.toContain('Berta');
      expect(text).not.toContain('Gracias por preguntar. El cambio');
    }
  });
});

describe('times that have passed', () => {
  test.each([
    ['Abre el 3 de noviembre.', true],
    ['Abre el 3 de diciembre.', false],
    ['Abre el 15/01.', false],
    ['Abre el 15/10.', false],
    ['It opens on 1 November.', true],
    ['Lo miramos hoy.', true],
    ['El lunes abrimos.', true],
    ['Avui tanquem.', true],
    ['Las tiendas abren de 10 a 20.', false],
    ['Hay 30 días para devolverlo.', false],
  ])('%s', (text, isPast) => {
    expect(isPastTime(text, '2026-10-20T09:00:00Z', '2026-11-23')).toBe(isPast);
  });
});
