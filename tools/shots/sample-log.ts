import type { MentionRecord, PromiseRecord, ReplyRecord } from '../../lib/domain/log/log-entry';
import type { Post } from '../../lib/domain/post';
import type { Evidence, TriageType, UrgencyReason, Verdict } from '../../lib/domain/triage/verdict';

const HOUR = 3_600_000;

interface Row {
  id: string;
  brandId: string;
  brandName: string;
  who: string;
  text: string;
  type: TriageType;
  hoursAgo: number;
  /** In `text`, covered in the queue. */
  insult?: string;
  reply?: string;
  state?: ReplyRecord['state'];
}

const ROWS: Row[] = [
  {
    id: '1',
    brandId: 'fibralia',
    brandName: 'Fibralia',
    who: 'Lucía Ferrer',
    type: 'complaint',
    hoursAgo: 1,
    text: 'Tercer día sin fibra en casa, @Fibralia. Estoy harta.',
    reply:
      'Hola, Lucía. Gracias por contarlo tan claro. Tres días sin fibra son demasiado: entendemos tu enfado. Lo sentimos. Estamos revisando tu línea y hoy, antes de las 18:00, te escribimos. — Ana',
    state: 'confirmed',
  },
  {
    id: '2',
    brandId: 'fibralia',
    brandName: 'Fibralia',
    who: 'Noa Peris',
    type: 'question',
    hoursAgo: 3,
    text: 'Una duda: ¿@Fibralia llega ya a Villar del Puerto?',
  },
  {
    id: '3',
    brandId: 'miramar',
    brandName: 'Hotel Miramar',
    who: 'Ramón Mesa',
    type: 'complaint',
    hoursAgo: 26,
    text: 'Pagamos vista al mar en Hotel Miramar y nos dieron un interior con obras.',
    reply:
      'Buenas tardes, Ramón. Sentimos que le tocara un interior con obras. Escríbanos por privado con las fechas y lo revisamos hoy.',
    state: 'probable',
  },
  {
    id: '4',
    brandId: 'fibralia',
    brandName: 'Fibralia',
    who: 'Tomás Vidal',
    type: 'praise',
    hoursAgo: 30,
    text: 'Pues a mí @Fibralia me mandó a un técnico el mismo día. Un diez.',
  },
  {
    id: '5',
    brandId: 'quesada',
    brandName: 'Panadería Quesada',
    who: 'Inés Lara',
    type: 'safety',
    hoursAgo: 0.07,
    text: 'Mi hijo es alérgico a la nuez y el bollo de Panadería Quesada llevaba. Estamos en urgencias',
  },
  {
    id: '6',
    brandId: 'miramar',
    brandName: 'Hotel Miramar',
    who: 'Marcos Daza',
    type: 'complaint',
    hoursAgo: 1.5,
    text: 'Llevamos una hora de pie en recepción de Hotel Miramar y nadie dice nada',
  },
  {
    id: '7',
    brandId: 'fibralia',
    brandName: 'Fibralia',
    who: 'Berta Soto',
    type: 'failedContact',
    hoursAgo: 0.8,
    text: 'Cuarta llamada a @Fibralia por la misma factura. Cada vez me piden los mismos datos.',
  },
  {
    id: '8',
    brandId: 'fibralia',
    brandName: 'Fibralia',
    who: 'Anónimo Feliz',
    type: 'abuse',
    hoursAgo: 5,
    text: '@Fibralia sois unos inútiles',
    insult: 'inútiles',
  },
];

const URGENT: Partial<Record<TriageType, Verdict['signals']>> = {
  safety: signals(0.97, ['danger']),
  failedContact: signals(0.75, ['priorContact']),
  complaint: signals(0.55, ['complaint']),
  question: signals(0.4, ['answerExpected']),
};

function signals(
  urgency: number,
  urgencyReasons: UrgencyReason[],
): NonNullable<Verdict['signals']> {
  return {
    isAnswerExpected: true,
    hasFailedContact: urgencyReasons.includes('priorContact'),
    isHappeningNow: false,
    urgency,
    urgencyReasons,
  };
}

/** Mentions and replies for pictures of the log; all invented. */
export function createSampleLog(now: number): {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
  promises: PromiseRecord[];
} {
  const mentions = ROWS.map((row) => createMention(row, now));
  const replies = ROWS.flatMap((row, index) => createReply(row, mentions[index], now));
  return { mentions, replies, promises: replies.slice(0, 1).map((reply) => createPromise(reply)) };
}

function createMention(row: Row, now: number): MentionRecord {
  const seenAt = new Date(now - row.hoursAgo * HOUR).toISOString();
  const post: Post = {
    site: 'x',
    id: row.id,
    url: `https://x.com/ejemplo/status/${row.id}`,
    author: { name: row.who, handle: `ejemplo${row.id}` },
    text: row.text,
    postedAt: seenAt,
    kind: 'post',
    isPartial: false,
  };
  return {
    id: `x:${row.id}:${row.brandId}`,
    brandId: row.brandId,
    brandName: row.brandName,
    authorKey: `x:ejemplo${row.id}`,
    post,
    verdict: {
      polarity: 'negative',
      confidence: 0.9,
      type: row.type,
      language: 'es',
      evidence: findInsult(row),
      ...signalsOf(row.type),
    },
    seenAt,
  };
}

function signalsOf(type: TriageType): Pick<Verdict, 'signals'> {
  const found = URGENT[type];
  return found ? { signals: found } : {};
}

function findInsult({ text, insult }: Row): Evidence[] {
  if (insult === undefined) return [];
  const start = text.indexOf(insult);
  return [{ start, end: start + insult.length, weight: -4, why: 'abuse' }];
}

function createReply(row: Row, mention: MentionRecord | undefined, now: number): ReplyRecord[] {
  if (!row.reply || !row.state || !mention) return [];
  const sentAt = new Date(now - row.hoursAgo * HOUR + 20 * 60_000).toISOString();
  const { brandId, brandName, authorKey, post } = mention;
  return [
    {
      id: `reply-${row.id}`,
      mentionId: mention.id,
      brandId,
      brandName,
      authorKey,
      site: 'x',
      post,
      text: row.reply,
      state: row.state,
      checks: [
        { id: 'K01', state: 'met' },
        { id: 'K03', state: 'met' },
        { id: 'K02', state: row.id === '3' ? 'missing' : 'met' },
      ],
      openedAt: sentAt,
      sentAt,
      usedDraft: true,
    },
  ];
}

/** Due at six in the evening of the day on which it was made. */
function createPromise({ id, brandId, brandName, mentionId, authorKey, sentAt }: ReplyRecord) {
  const due = new Date(sentAt);
  due.setHours(18, 0, 0, 0);
  return {
    id: `${id}:0`,
    brandId,
    brandName,
    replyId: id,
    mentionId,
    authorKey,
    words: 'Estamos revisando tu línea y hoy, antes de las 18:00, te escribimos.',
    madeAt: sentAt,
    dueAt: due.toISOString(),
    state: 'open' as const,
  };
}
