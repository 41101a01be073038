import { describe, expect, test } from 'vitest';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import type { MentionRecord, PromiseRecord } from '../../../lib/domain/log/log-entry';
import { buildReport, type ReportOptions } from '../../../lib/domain/log/report/build-report';
import { leaveOutOthers } from '../../../lib/domain/log/report/leave-out-others';
import { listWanted } from '../../../lib/domain/log/report/list-wanted';
import { writeMarkdown } from '../../../lib/domain/log/report/write-markdown';
import { writeReportCsv } from '../../../lib/domain/log/report/write-report-csv';
import { LOCALES } from '../../../lib/i18n/catalogue';
import { describeReport } from '../../../lib/i18n/describe-report';
import { listFigures } from '../../../lib/i18n/list-report-figures';
import {
  createSampleInput,
  createSampleLog,
  SAMPLE_BRAND,
  SAMPLE_NOTE,
  SAMPLE_OPTIONS,
  type SampleLog,
} from '../../support/report-sample';

const NEXT = { title: 'Para la semana que viene', text: SAMPLE_NOTE };

function report(log = createSampleLog(), options: Partial<ReportOptions> = {}) {
  return buildReport(createSampleInput(log), { ...SAMPLE_OPTIONS, ...options });
}

function markdown(log?: SampleLog, options?: Partial<ReportOptions>) {
  return writeMarkdown(describeReport(report(log, options), 'es'), NEXT);
}

/** The sample with one of its mentions changed. */
function withMention(id: string, change: (mention: MentionRecord) => MentionRecord): SampleLog {
  const log = createSampleLog();
  return { ...log, mentions: log.mentions.map((one) => (one.id === id ? change(one) : one)) };
}

const withText = (id: string, text: string) =>
  withMention(id, (mention) => ({ ...mention, post: { ...mention.post, text } }));

describe('C34: the weekly report', () => {
  test('says causes with quotes, replies within the goal, what came round, promises, risks and lessons', () => {
    const text = markdown();
    expect(text).toContain('Más de la mitad de las quejas fueron por averías');
    expect(text).toContain('**42 de 48** en menos de dos horas');
    expect(text).toContain('→ **«Vino el técnico y se disculpó. Así sí.»**');
    expect(text).toContain('Legal, sin respuesta desde el domingo 22');
    expect(text).toContain('Cinco respuestas tardías, todas el jueves de 14 a 16');
    expect(text).toContain('«Antes del miércoles tienes el abono», **hasta el martes 24**');
    expect(text).toContain('mapa de averías');
    expect(text).toContain('Quien recibió una hora');
    expect(text).toContain('<https://x.example/');
    expect(text).toContain('| Avería | 26 | 4 |');
  });

  test('holds no word and no number of another client', () => {
    const log = createSampleLog();
    const foreign = log.mentions.map((mention, index) => ({
      ...mention,
      id: `h${index}`,
      brandId: 'hotel',
      brandName: 'Hotel Miramar',
      post: { ...mention.post, text: `Secreto del hotel número ${index}, habitación sucia.` },
    }));
    const promise = { ...log.promises[0], id: 'h', brandId: 'hotel', words: 'Secreto del hotel' };
    const input = createSampleInput(log);
    const both = buildReport(
      {
        ...input,
        records: [...foreign, ...input.records],
        promises: [...input.promises, promise as PromiseRecord],
      },
      SAMPLE_OPTIONS,
    );
    expect(both).toEqual(report());
    expect(JSON.stringify(both)).not.toMatch(/hotel/i);
  });

  test('names are hidden on request, in quotes and promises too', () => {
    const log = withText(
      'c0',
      'Soy Lucía Ferrer, vecina de Hugo Prat. @lucia_ferrer, 612 345 678.',
    );
    const promises = log.promises.map((promise) => ({
      ...promise,
      words: 'Lucía, hoy te llamamos',
    }));
    const text = markdown({ ...log, promises }, { areNamesHidden: true });
    const names = new Set(log.mentions.map(({ post }) => post.author.name ?? ''));
    for (const name of names) {
      const [first = ''] = name.split(' ');
      expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u'));
    }
    expect(text).not.toContain('x.example');
    expect(text).not.toContain('lucia');
    expect(text).toContain('Una persona · de queja a gracias en 9 h');
  });

  test('numbers that belong to a person are hidden even where names are not', () => {
    expect(markdown(withText('c0', 'Llamadme al 612 345 678 de una vez.'))).not.toContain('612');
  });

  test.each(LOCALES)('is worded in %s without a gap', (locale) => {
    const words = describeReport(report(), locale);
    const all = JSON.stringify(words);
    expect(all).not.toMatch(/\{\w+\}|undefined|NaN|_one|_other/);
    expect(words.sections.map(({ id }) => id)).toEqual([
      'turned',
      'open',
      'promised',
      'asked',
      'voices',
      'well',
      'badly',
      'team',
      'lessons',
    ]);
  });

  test('an empty week is a kind sentence, without charts and lists', () => {
    const empty = { mentions: [], replies: [], promises: [] };
    const words = describeReport(report(empty), 'es');
    expect(words.charts).toBeUndefined();
    expect(words.sections).toEqual([]);
    expect(words.headline.map(({ text }) => text).join('')).toContain('Los días tranquilos');
    expect(writeMarkdown(words, { ...NEXT, text: '' })).not.toContain('Para la semana');
  });

  test('a deleted mention is neither counted nor quoted; a corrected one moves', () => {
    const log = createSampleLog();
    const less = { ...log, mentions: log.mentions.filter(({ id }) => id !== 'c0') };
    expect(markdown(less)).not.toContain(
      'Tercer día sin fibra en casa, @Fibralia. Estoy harta.»  \n  →',
    );
    expect(report(less).figures.seen).toBe(report().figures.seen - 1);
    const moved = report(withMention('c0', (one) => ({ ...one, correctedType: 'question' })));
    expect(moved.days[0]?.complaints).toBe((report().days[0]?.complaints ?? 0) - 1);
    expect(moved.figures.peopleWonBack).toBe(8);
  });

  test('lessons and corrective actions appear', () => {
    const log = withMention('c3', (one) => ({
      ...one,
      action: 'Cambiado el router de la centralita',
    }));
    expect(markdown(log)).toContain('Hecho: Cambiado el router de la centralita');
  });

  test('the table is safe for spreadsheets and has figures, lists and notes', () => {
    const log = withText('r0', '=HYPERLINK("http://evil.example")');
    const words = describeReport(report(log), 'es');
    const table = writeReportCsv(words, listFigures(report(log), 'es'), NEXT, ';');
    const cells = table.split('\r\n').flatMap((line) => line.split(/(?<=");(?=")/));
    expect(cells.filter((cell) => /^"[=+\-@]/.test(cell))).toEqual([]);
    expect(table.startsWith('\uFEFF"Fibralia";"Semana del 16 al 22')).toBe(true);
    expect(table).toContain('"Respondidas, por tipo";"Queja";"46 de 46"');
    expect(table).toContain('"Primera respuesta a quejas (min)";"Nueve de diez, en no más de"');
    expect(table).toContain('"Promesas";"Cumplidas";"2"');
  });

  test('what people wrote stays text in Markdown', () => {
    const text = markdown(withText('r0', '# <img src=x> [a](javascript:b) **grito** `x`'));
    expect(text).toContain('\\# \\<img src=x\\> \\[a\\](javascript:b) \\*\\*grito\\*\\* \\`x\\`');
  });
});

test('a promise that was moved and kept is told as such, and counted', () => {
  const log = createSampleLog();
  const move = (times: string[]): SampleLog => ({
    ...log,
    promises: log.promises.map((one) => (one.id === 'p1' ? { ...one, movedFrom: times } : one)),
  });
  const once = move(['2026-11-19T14:00:00.000Z']);
  expect(markdown(once)).toContain('reparación», cumplido, movido una vez');
  expect(report(once).figures.promises).toMatchObject({ kept: 2, moved: 1 });
  expect(listFigures(report(once), 'es')).toContainEqual({
    part: 'Promesas',
    line: 'De ellas, movidas antes',
    value: '1',
  });
  expect(markdown(move(['a', 'b']))).toContain('movido 2 veces');
  expect(markdown(move([]))).not.toContain('movido');
});

test('a first name keeps its accents', () => {
  const text = markdown(withText('p0', 'Gracias a Lucía, de recepción, por todo'));
  expect(text).toMatch(/Elogian a: .*Lucía/);
  expect(text).not.toMatch(/Elogian a: .*Lucia/);
});

test('one reply has no half, and two have none either', () => {
  const log = createSampleLog();
  const caption = (count: number) => {
    const mentions = log.mentions.filter(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1]) < count);
    const { charts } = describeReport(report({ ...log, mentions }), 'es');
    return charts?.waits.caption?.map(({ text }) => text).join('');
  };
  expect(caption(1)).toBe('La única respuesta, en 4 min');
  expect(caption(2)).toBeUndefined();
  expect(caption(3)).toBe('La mitad, en menos de 5 min');
});

test('names in the team’s note are hidden as well', () => {
  const { hideNames } = report(undefined, { areNamesHidden: true });
  expect(hideNames?.('Llamar a Lucía Ferrer y a @hugo_prat')).toBe('Llamar a … y a @…');
  expect(report().hideNames).toBeUndefined();
});

describe('rows with a time that cannot be read', () => {
  test('are left out, and the rest is told', () => {
    const log = createSampleLog();
    const [promise] = log.promises;
    const [reply] = log.replies;
    if (!promise || !reply) throw new Error('an empty sample');
    const odd = {
      ...log,
      promises: [
        ...log.promises,
        { ...promise, id: 'odd', dueAt: 'soon', state: 'open' as const },
        { ...promise, id: 'odder', madeAt: '' },
      ],
      replies: [...log.replies, { ...reply, id: 'odd', sentAt: 'then' }],
    };
    expect(report(odd)).toEqual(report());
    expect(markdown(odd)).toBe(markdown());
  });
});

describe('C20: followers count nowhere', () => {
  test('no part of a report is named for followers or reach', () => {
    const all = LOCALES.map((locale) => {
      const told = report();
      const words = describeReport(told, locale);
      return JSON.stringify([words, listFigures(told, locale), told]);
    }).join('');
    expect(all).not.toMatch(/follower|seguidor|alcance|reach|impresion|abast/i);
  });

  test('a loud post with a name everybody knows is counted and quoted like any other', () => {
    const rude = withText('c0', '@Fibralia sois un desastre, tercer día sin fibra.');
    expect(report(rude).figures).toEqual(report().figures);
  });
});

describe('C45: praise in numbers', () => {
  test('four hundred glad posts do not push complaints aside', () => {
    const log = createSampleLog();
    const [glad] = log.mentions.filter(({ verdict }) => verdict.type === 'praise');
    if (!glad) throw new Error('no praise in the sample');
    const many = Array.from({ length: 400 }, (_, index): MentionRecord => {
      return { ...glad, id: `g${index}`, authorKey: `x:fan${index}` };
    });
    const goal = report({ ...log, mentions: [...log.mentions, ...many] });
    const words = describeReport(goal, 'es');
    expect(goal.times).toEqual(report().times);
    expect(goal.open).toEqual(report().open);
    expect(words.headline).toEqual(describeReport(report(), 'es').headline);
    expect(goal.forTheTeam.length).toBeLessThanOrEqual(2);
  });
});

describe('what a report reads', () => {
  test('the words of some hundred posts, however many there are', () => {
    const { rows } = createSampleInput();
    const many = Array.from({ length: 300 }, (_, copy) =>
      rows.map((row) => ({ ...row, id: `${row.id}-${copy}` })),
    ).flat();
    const wanted = listWanted(many, ['outage', 'waiting', 'billing', 'treatment', 'app']);
    expect(wanted.length).toBeLessThan(900);
    expect(new Set(wanted).size).toBe(wanted.length);
  });

  test('posts of other days are left out, even where their rows are given', () => {
    const { rows } = createSampleInput();
    expect(rows.some(({ id }) => id.startsWith('b'))).toBe(true);
    expect(report().figures.seen).toBe(rows.filter(({ id }) => !id.startsWith('b')).length);
    expect(SAMPLE_BRAND.goals?.timeZone).toBe('Europe/Madrid');
  });
});

test('a note that names another saved client is left out, and counted', () => {
  const report = buildReport(createSampleInput(), SAMPLE_OPTIONS);
  const told = { ...report, lessons: ['Hotel Miramar lo hace mejor', 'Avisar antes'], actions: [] };
  const brands = [SAMPLE_BRAND, createBrand('hotel', 'Hotel Miramar')];
  const { report: own, leftOut } = leaveOutOthers(told, brands);
  expect([own.lessons, leftOut]).toEqual([['Avisar antes'], 1]);
});

describe('another saved client is never named', () => {
  const hotel = { ...createBrand('hotel', 'Hotel Miramar'), ownAccounts: ['miramar_bcn'] };
  const sun = { ...createBrand('sun', 'Sol'), needsCapital: true };
  const brands = [SAMPLE_BRAND, hotel, sun];
  const at = Date.parse('2026-11-18T10:00:00Z');
  const told = (text: string) => {
    const quote = { text, who: 'Eva', url: 'https://x.com/eva/status/1', at };
    const report = {
      ...buildReport(createSampleInput(), SAMPLE_OPTIONS),
      forTheTeam: [quote],
      voices: [{ id: 'outage' as const, quote }],
      turned: [{ said: quote, after: quote }],
      open: [{ kind: 'lost' as const, count: 1, quote }],
      requests: [{ quote, count: 2 }],
      promises: [{ words: text, state: 'open' as const, dueAt: at }],
    };
    return leaveOutOthers(report, brands).report;
  };

  test.each([
    ['Gracias, equipo; en Hotel Miramar nadie contesta', 'Gracias, equipo; en … nadie contesta'],
    ['Me voy con @miramar_bcn y con HOTEL MIRAMAR', 'Me voy con … y con …'],
    ['En Sol lo hacen mejor', 'En … lo hacen mejor'],
    ['Hace sol y la app va', 'Hace sol y la app va'],
    [`Con ${SAMPLE_BRAND.name} bien`, `Con ${SAMPLE_BRAND.name} bien`],
  ])('%s', (text, shown) => {
    const { forTheTeam, voices, turned, open, requests, promises, hideNames } = told(text);
    const all = [
      forTheTeam[0]?.text,
      voices[0]?.quote.text,
      turned[0]?.said.text,
      turned[0]?.after?.text,
      open.map((item) => 'quote' in item && item.quote.text)[0],
      requests[0]?.quote.text,
      promises[0]?.words,
      hideNames?.(text),
    ];
    expect(new Set(all)).toEqual(new Set([shown]));
    expect(forTheTeam[0]?.who).toBe('Eva');
  });

  test('nor does a post of its own say whose it is', () => {
    const quote = { text: 'Gracias', who: '@miramar_bcn', url: 'https://x.com/miramar_bcn/1', at };
    const report = {
      ...buildReport(createSampleInput(), SAMPLE_OPTIONS),
      forTheTeam: [quote],
    };
    const { forTheTeam } = leaveOutOthers(report, brands).report;
    expect(forTheTeam).toEqual([{ text: 'Gracias', at }]);
  });
});
