import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../lib/domain/log/report/build-report';
import type { Report } from '../../../lib/domain/log/report/report';
import type { Locale } from '../../../lib/i18n/catalogue';
import { writeHeadline } from '../../../lib/i18n/report-headline';
import { createSampleInput, SAMPLE_BRAND, SAMPLE_OPTIONS } from '../../support/report-sample';

const EMPTY = buildReport(
  { brand: SAMPLE_BRAND, rows: [], earlier: [], records: [], promises: [] },
  SAMPLE_OPTIONS,
);

interface Numbers {
  complaints: number;
  praise?: number;
  within?: number;
  late?: number;
  unanswered?: number;
  waiting?: number;
  wonBack?: number;
  causes?: [number, number];
  goal?: number;
  isOffice?: boolean;
}

function reportOf(numbers: Numbers): Report {
  const { complaints, praise = 0, within = 0, late = 0, unanswered = 0, waiting = 0 } = numbers;
  const { wonBack = 0, causes = [], goal = 120, isOffice = false } = numbers;
  const day = { date: '2026-11-16', complaints, praise, questions: 0, others: 0 };
  const ids = ['outage', 'billing'] as const;
  return {
    ...EMPTY,
    isOffice,
    days: [day],
    times: { ...EMPTY.times, within, late, unanswered, waiting },
    figures: {
      ...EMPTY.figures,
      seen: complaints + praise,
      peopleWonBack: wonBack,
      goalMinutes: goal,
    },
    causes: causes.map((count, place) => ({ id: ids[place] ?? 'outage', count, before: 0 })),
  };
}

const say = (numbers: Numbers, locale: Locale = 'es') =>
  writeHeadline(reportOf(numbers), locale)
    .map(({ text }) => text)
    .join('');

describe('the first sentences of a report', () => {
  test.each<[Numbers, string]>([
    [
      { complaints: 0 },
      'En estas fechas el equipo no vio que nadie hablara de Fibralia. Los días tranquilos también son una buena noticia.',
    ],
    [{ complaints: 0, praise: 1 }, 'Un mensaje, y no era una queja.'],
    [{ complaints: 0, praise: 2 }, 'Ninguna queja en 2 mensajes. Dos fueron elogios.'],
    [{ complaints: 1, within: 1 }, 'Contestamos una queja en menos de dos horas.'],
    [{ complaints: 1, late: 1 }, 'Contestamos una queja, pero en más de dos horas.'],
    [{ complaints: 1, unanswered: 1 }, 'Una queja sigue sin respuesta.'],
    [{ complaints: 1, waiting: 1 }, 'Una queja espera respuesta, todavía a tiempo.'],
    [{ complaints: 3, waiting: 3 }, '3 quejas esperan respuesta, todavía a tiempo.'],
    [
      { complaints: 3, within: 1, waiting: 2 },
      'Contestamos una queja en menos de dos horas; otras 2 aún están en plazo.',
    ],
    [{ complaints: 1 }, 'Hubo una queja.'],
    [{ complaints: 2 }, 'Hubo 2 quejas.'],
    [{ complaints: 5, within: 5 }, 'Contestamos las 5 quejas en menos de dos horas.'],
    [
      { complaints: 6, within: 5, waiting: 1 },
      'Contestamos 5 de 5 quejas en menos de dos horas; otra aún está en plazo.',
    ],
    [
      { complaints: 4, late: 3, unanswered: 1, wonBack: 1 },
      'Ninguna de 4 quejas tuvo respuesta en menos de dos horas, pero con una persona la cosa se dio la vuelta.',
    ],
    [
      { complaints: 46, within: 41, late: 5, wonBack: 9, causes: [26, 9] },
      'Más de la mitad de las quejas fueron por averías. Contestamos 41 de 46 en menos de dos horas y con nueve personas la cosa se dio la vuelta.',
    ],
    [
      { complaints: 4, within: 3, late: 1, causes: [2, 1], goal: 60 },
      'La mitad de las quejas fueron por averías. Contestamos 3 de 4 en menos de una hora.',
    ],
    [
      { complaints: 9, within: 3, late: 6, causes: [3, 2], goal: 90, wonBack: 12 },
      'De 9 quejas, 3 fueron por averías. Contestamos 3 de 9 en menos de 90 minutos, pero con 12 personas la cosa se dio la vuelta.',
    ],
    [
      { complaints: 3, within: 3, causes: [3, 0], isOffice: true },
      'Todas las quejas fueron por averías. Contestamos las 3 quejas en menos de dos horas de atención.',
    ],
    [
      { complaints: 10, unanswered: 3, waiting: 7, causes: [3, 2] },
      'De 10 quejas, 3 fueron por averías. Ninguna de 3 quejas tuvo respuesta en menos de dos horas; otras 7 aún están en plazo.',
    ],
    [
      { complaints: 4, within: 2, late: 2, causes: [2, 2] },
      'Contestamos 2 de 4 quejas en menos de dos horas.',
    ],
  ])('%j', (numbers, sentence) => {
    expect(say(numbers)).toBe(sentence);
  });

  test('in English and Catalan', () => {
    const busy = {
      complaints: 46,
      within: 41,
      late: 5,
      wonBack: 2,
      causes: [26, 9] as [number, number],
    };
    expect(say(busy, 'en')).toBe(
      'More than half of the complaints were about outages. We answered 41 of 46 in under two hours and things turned round with two people.',
    );
    expect(say(busy, 'ca')).toBe(
      'Més de la meitat de les queixes van ser per avaries. En vam contestar 41 de 46 en menys de dues hores i amb dues persones la cosa es va capgirar.',
    );
    expect(say({ complaints: 0, praise: 2 }, 'ca')).toBe(
      'Cap queixa en 2 missatges. Dos van ser elogis.',
    );
    expect(say({ complaints: 1, unanswered: 1 }, 'en')).toBe('One complaint is still unanswered.');
  });

  test('is true of the log: its numbers are counted from it', () => {
    const report = buildReport(createSampleInput(), SAMPLE_OPTIONS);
    const { within, late, unanswered } = report.times;
    expect([within, within + late + unanswered]).toEqual([42, 48]);
    const words = writeHeadline(report, 'es');
    expect(words.find(({ isStrong }) => isStrong)?.text).toBe('42 de 48');
  });
});
