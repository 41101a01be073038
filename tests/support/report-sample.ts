import type { Brand } from '../../lib/domain/brand/brand';
import type { CheckId, CheckState } from '../../lib/domain/checklist/check';
import type { IssueId } from '../../lib/domain/draft/issue';
import { createFigureRow } from '../../lib/domain/log/figures/create-figure-row';
import type { FigureRow } from '../../lib/domain/log/figures/figure-row';
import type {
  MentionRecord,
  Outcome,
  PromiseRecord,
  ReplyRecord,
} from '../../lib/domain/log/log-entry';
import type { ReportInput, ReportOptions } from '../../lib/domain/log/report/build-report';
import type { TriageType } from '../../lib/domain/triage/verdict';

/** An invented week of an invented fibre company: 16 to 22 November 2026, Madrid time (UTC+1). */
export const SAMPLE_PERIOD = { from: '2026-11-16', to: '2026-11-22' };
export const SAMPLE_NOW = Date.parse('2026-11-23T08:00:00Z');
export const SAMPLE_NOTE =
  'Dar una hora desde la primera respuesta: quien la tuvo no volvió a escribir. Falta un dato en la ficha, la cobertura de Villar del Puerto.';

export const SAMPLE_BRAND: Brand = {
  id: 'fibralia',
  name: 'Fibralia',
  aliases: ['@Fibralia'],
  excludedWords: [],
  voice: { register: 'tu', person: 'nosotros' },
  signature: '— Ana',
  ownAccounts: ['Fibralia'],
  isPaused: false,
  goals: { timeZone: 'Europe/Madrid' },
};

const PEOPLE =
  `Lucía Ferrer|Hugo Prat|Noa Peris|Iker Solana|Marta Quiles|Biel Roca|Carmen Otero|Aitor Llamas|Júlia Soler|Rubén Cano|Sara Mena|Pol Ribas|Elena Varela|Nico Duarte|Inés Paredes|Gael Romero|Vera Montes|Leo Cuesta|Alma Rivas|Marc Vidal|Nerea Sanz|Óscar Prieto|Laia Font|Diego Luna|Clara Bosch|Unai Garay|Paula Téllez|Adrià Mas|Eva Lozano|Mateo Gil`.split(
    '|',
  );

const TEXTS: Partial<Record<IssueId, string[]>> = {
  outage: [
    'Tercer día sin fibra en casa, @Fibralia. Estoy harta.',
    '@Fibralia en Villar del Puerto seguimos sin internet desde esta mañana.',
    'Otra avería y nadie dice cuándo vuelve. @Fibralia',
    '@Fibralia el router lleva toda la tarde con la luz roja. Sin línea otra vez.',
    'Teletrabajo y sin conexión desde las nueve, @Fibralia. Necesito una hora.',
  ],
  waiting: [
    '@Fibralia cuarenta minutos al teléfono con la música puesta.',
    'Llevo tres llamadas y sigo esperando, @Fibralia.',
    '@Fibralia me decís que llamáis y no llama nadie.',
  ],
  billing: [
    'Otra factura que no entiende nadie, @Fibralia.',
    '@Fibralia me habéis cobrado dos veces octubre.',
  ],
  treatment: [
    '@Fibralia el técnico no apareció y nadie avisó.',
    'Me colgaron a mitad de la explicación, @Fibralia.',
  ],
  app: ['La aplicación de @Fibralia se cierra al abrir la factura.'],
};

/** Complaints of each day from Monday on, 46 in all; of Thursday's, five came between 14 and 16. */
const DAYS = [4, 5, 3, 19, 10, 2, 3];
/** What each was about: o outage 26, w waiting 9, b billing 6, t treatment 3, a app 2. */
const CAUSES = 'owbw wbtob wao ooooooooowoooowoooo oooowobowb wb tta'.replaceAll(' ', '');
const LETTERS: Record<string, IssueId> = {
  o: 'outage',
  w: 'waiting',
  b: 'billing',
  t: 'treatment',
  a: 'app',
};
/** Minutes until the reply; 41 of them within two hours, the middle two 38. */
const WAITS = [
  4, 5, 6, 7, 12, 13, 14, 19, 20, 21, 21, 22, 23, 26, 27, 28, 28, 29, 30, 31, 32, 36, 38, 38, 45,
  46, 47, 48, 49, 55, 63, 71, 72, 73, 80, 88, 89, 96, 103, 104, 105,
];
const LATE = [128, 144, 168, 200, 224];

export interface SampleLog {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
  promises: PromiseRecord[];
}

interface Told {
  id: string;
  who: number;
  text: string;
  type: TriageType;
  at: string;
  waited?: number;
  causes?: IssueId[];
  outcome?: Outcome;
  checks?: [CheckId, CheckState][];
  extra?: Partial<MentionRecord>;
}

/** The whole week as the log would hold it. */
export function createSampleLog(): SampleLog {
  const told = [...listComplaints(), ...listOthers(), ...listWeekBefore()];
  return {
    mentions: told.map(createMention),
    replies: told.flatMap((one) => (one.waited === undefined ? [] : [createReply(one)])),
    promises: listPromises(),
  };
}

/** The same as the report takes it. */
export function createSampleInput(log = createSampleLog(), brand = SAMPLE_BRAND): ReportInput {
  const rows = log.mentions
    .filter(({ brandId }) => brandId === brand.id)
    .map((mention): FigureRow => {
      return createFigureRow(
        mention,
        log.replies.filter(({ mentionId }) => mentionId === mention.id),
      );
    });
  return { brand, rows, earlier: rows, records: log.mentions, promises: log.promises };
}

export const SAMPLE_OPTIONS: ReportOptions = {
  period: SAMPLE_PERIOD,
  localZone: 'UTC',
  now: SAMPLE_NOW,
  areNamesHidden: false,
  isOffice: false,
};

function listComplaints(): Told[] {
  const late = new Set([21, 22, 23, 24, 25]);
  let answered = 0;
  return DAYS.flatMap((count, day) => Array<number>(count).fill(day)).map((day, index) => {
    const cause = LETTERS[CAUSES[index] ?? ''] ?? 'outage';
    const isLate = late.has(index);
    const minute = (index * 17) % 60;
    const hour = isLate ? 14 + (index % 2) : 9 + ((index * 7) % 9);
    const waited = isLate ? LATE[index - 21] : WAITS[answered++];
    const texts = TEXTS[cause] ?? [];
    return {
      id: `c${index}`,
      who: index % PEOPLE.length,
      text: texts[(index < 3 ? 0 : index) % texts.length] ?? '',
      type: index === 12 ? 'failedContact' : 'complaint',
      at: madrid(day, hour, minute),
      causes: [cause],
      checks: listChecks(index),
      ...(waited !== undefined && { waited }),
      ...endOf(index),
    };
  });
}

/** Nine were won back; one is still cross. */
function endOf(index: number): { outcome?: Outcome } {
  if ([0, 2, 5, 8, 13, 17, 27, 36, 39].includes(index)) return { outcome: 'turnedAround' };
  return index === 23 ? { outcome: 'lost' } : {};
}

function listChecks(index: number): [CheckId, CheckState][] {
  return [
    ['K04', index % 12 === 5 ? 'missing' : 'met'],
    ['K02', index % 9 === 4 ? 'missing' : 'met'],
    ['K13', 'met'],
    ['K09', index % 2 === 0 ? 'missing' : 'met'],
  ];
}

function listOthers(): Told[] {
  const questions = [2, 2, 3, 4, 2, 1, 1].flatMap((count, day) => Array<number>(count).fill(day));
  const praise = [1, 2, 2, 2, 3, 3, 3].flatMap((count, day) => Array<number>(count).fill(day));
  const ask = [
    'Una duda: ¿@Fibralia llega ya a Villar del Puerto?',
    '@Fibralia, ¿el cambio de router tiene coste?',
  ];
  const wish = [
    'Ojalá un mapa de averías con la hora prevista, @Fibralia.',
    '@Fibralia estaría bien un mapa de averías con hora prevista.',
    '@Fibralia deberíais llamar siempre la misma persona.',
  ];
  const glad = [
    'Marta, la técnica de @Fibralia, se quedó hasta que todo funcionó. Un diez.',
    '@Fibralia gracias por avisar antes de la obra.',
    'Qué bien la fibra nueva, @Fibralia.',
  ];
  return [
    ...questions.map((day, index): Told => {
      const isWish = index % 3 === 1;
      return {
        id: `q${index}`,
        who: (index * 5 + 3) % PEOPLE.length,
        text: (isWish ? wish[index % wish.length] : ask[index % ask.length]) ?? '',
        type: isWish ? 'idea' : 'question',
        at: madrid(day, 10, index * 3),
        waited: 25 + index,
        checks: listChecks(index),
      };
    }),
    ...praise.map(
      (day, index): Told => ({
        id: `p${index}`,
        who: (index * 3 + 1) % PEOPLE.length,
        text: glad[index % glad.length] ?? '',
        type: 'praise',
        at: madrid(day, 17, index * 2),
        ...(index % 2 === 0 && { waited: 50 }),
      }),
    ),
    ...listNext(),
    {
      id: 'r0',
      who: 20,
      text: '@Fibralia mañana pongo la reclamación en Consumo. Os doy hasta las diez.',
      type: 'legal',
      at: madrid(6, 20, 30),
    },
  ];
}

/** What two of them wrote when it was over, and one who is not content. */
function listNext(): Told[] {
  return [
    {
      id: 'n0',
      who: 0,
      text: '@Fibralia Vino el técnico y se disculpó. Así sí.',
      type: 'praise',
      at: madrid(0, 18, 0),
      extra: { lesson: 'Quien recibió una hora en la primera respuesta no volvió a preguntar.' },
    },
    {
      id: 'n2',
      who: 2,
      text: '@Fibralia Aclarado. Gracias por la paciencia.',
      type: 'praise',
      at: madrid(0, 19, 0),
    },
    {
      id: 'n23',
      who: 23,
      text: '@Fibralia seguimos igual: ni hora ni técnico.',
      type: 'complaint',
      at: madrid(6, 21, 0),
      waited: 10,
    },
  ];
}

function listWeekBefore(): Told[] {
  return Array.from({ length: 18 }, (_, index): Told => {
    const cause: IssueId = index < 4 ? 'outage' : index < 12 ? 'billing' : 'waiting';
    return {
      id: `b${index}`,
      who: index,
      text: TEXTS[cause]?.[0] ?? '',
      type: 'complaint',
      at: madrid((index % 7) - 7, 11, index),
      causes: [cause],
      waited: 30 + index * 8,
      checks: [
        ['K04', index % 3 === 0 ? 'missing' : 'met'],
        ['K09', index % 3 === 1 ? 'met' : 'missing'],
      ],
    };
  });
}

function listPromises(): PromiseRecord[] {
  const promise = (
    id: string,
    words: string,
    dueAt: string,
    state: PromiseRecord['state'],
  ): PromiseRecord => ({
    id,
    words,
    dueAt,
    state,
    brandId: SAMPLE_BRAND.id,
    brandName: SAMPLE_BRAND.name,
    replyId: 'reply-c15',
    mentionId: 'c15',
    authorKey: 'x:gael_romero',
    madeAt: madrid(3, 12, 0),
    ...(state !== 'open' && { settledAt: dueAt }),
  });
  return [
    promise(
      'p1',
      'Hoy, antes de las 18:00, te decimos la hora de la reparación',
      madrid(3, 18, 0),
      'kept',
    ),
    promise('p2', 'El viernes revisamos las facturas de octubre', madrid(4, 23, 59), 'kept'),
    promise('p3', 'Antes del miércoles tienes el abono', madrid(8, 23, 59), 'open'),
  ];
}

/** Day 0 is Monday 16 November 2026. */
function madrid(day: number, hour: number, minute: number): string {
  return new Date(Date.UTC(2026, 10, 16 + day, hour - 1, minute)).toISOString();
}

function handleOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '_');
}

function createMention({ id, who, text, type, at, causes, outcome, extra }: Told): MentionRecord {
  const name = PEOPLE[who] ?? '';
  const handle = handleOf(name);
  const isBad = ['complaint', 'failedContact', 'legal'].includes(type);
  const polarity = isBad ? 'negative' : type === 'praise' ? 'positive' : 'neutral';
  return {
    id,
    brandId: SAMPLE_BRAND.id,
    brandName: SAMPLE_BRAND.name,
    authorKey: `x:${handle}`,
    post: {
      site: who % 4 === 3 ? 'facebook' : 'x',
      id,
      url: `https://x.example/${handle}/status/${id}`,
      author: { name, handle },
      text,
      postedAt: at,
      kind: 'post',
      isPartial: false,
    },
    verdict: { polarity, confidence: 0.9, type, language: 'es', evidence: [] },
    seenAt: new Date(Date.parse(at) + 60_000).toISOString(),
    ...(causes && { causes }),
    ...(outcome && { outcome: { value: outcome, isGuess: true, at } }),
    ...extra,
  };
}

function createReply(told: Told): ReplyRecord {
  const { post, authorKey } = createMention(told);
  const sentAt = new Date(Date.parse(told.at) + (told.waited ?? 0) * 60_000).toISOString();
  return {
    id: `reply-${told.id}`,
    mentionId: told.id,
    brandId: SAMPLE_BRAND.id,
    brandName: SAMPLE_BRAND.name,
    authorKey,
    site: post.site,
    post,
    text: 'Hola. Lo miramos y te escribimos hoy. — Ana',
    state: 'confirmed',
    checks: (told.checks ?? []).map(([id, state]) => ({ id, state })),
    openedAt: told.at,
    sentAt,
    usedDraft: true,
  };
}
