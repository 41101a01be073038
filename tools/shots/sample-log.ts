import type { MentionRecord, ReplyRecord } from '../../lib/domain/log/log-entry';
import type { Post } from '../../lib/domain/post';
import type { TriageType } from '../../lib/domain/triage/verdict';

const HOUR = 3_600_000;

interface Row {
  id: string;
  brandId: string;
  brandName: string;
  who: string;
  text: string;
  type: TriageType;
  hoursAgo: number;
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
];

/** Mentions and replies for pictures of the log; all invented. */
export function createSampleLog(now: number): {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
} {
  const mentions = ROWS.map((row) => createMention(row, now));
  const replies = ROWS.flatMap((row, index) => createReply(row, mentions[index], now));
  return { mentions, replies };
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
      evidence: [],
    },
    seenAt,
  };
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
