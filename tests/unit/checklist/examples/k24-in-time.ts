import type { ReplyLanguage } from '../../../../lib/domain/post';
import type { About } from '../context';
import type { Answer, Example, Examples } from './examples';

const NOW = Date.parse('2024-05-10T12:00:00Z');
const MINUTE = 60_000;
const writing = { now: NOW, openedAt: NOW - 5000 };

/** A post of that many minutes ago. */
const posted = (minutes: number): About => ({
  writing,
  postedAt: new Date(NOW - minutes * MINUTE).toISOString(),
});
/** A post without a time, seen that many minutes ago. */
const seen = (minutes: number): About => ({ writing, seenAt: NOW - minutes * MINUTE });

/** The words do not matter, so each clock meets another draft. */
const DRAFTS: Record<ReplyLanguage, readonly string[]> = {
  es: [
    'Hola, Lucía.',
    'Te escribimos hoy.',
    'Perdona la espera.',
    'Estamos en ello.',
    '',
    'Llevas horas esperando: lo sentimos.',
    'Gracias por avisar hace 3 horas.',
  ],
  en: [
    'Hi Lucía.',
    'We will write today.',
    'Sorry for the wait.',
    'We are on it.',
    '',
    'You have waited for hours and we are sorry.',
    'Thanks for telling us 3 hours ago.',
  ],
  ca: [
    'Hola, Lucía.',
    "T'escrivim avui.",
    "Perdona l'espera.",
    'Hi som.',
    '',
    'Fa hores que esperes: ho sentim.',
    'Gràcies per avisar fa 3 hores.',
  ],
};

/** Clocks by answer; a page whose clock runs ahead of ours is in time. */
const CLOCKS: Partial<Record<Answer, readonly About[]>> = {
  'met done': [0, 1, 30, 59, -5].map(posted).concat([seen(10), { writing }]),
  'hint soon': [60, 61, 90, 100, 119].map(posted),
  'warn late': [120, 121, 180, 240, 1440, 10_000].map(posted),
  'hint soonSeen': [60, 100, 119].map(seen),
  'warn lateSeen': [120, 300, 700, 5000].map(seen),
  silent: [
    {},
    { seenAt: NOW },
    { postedAt: '2024-05-10T11:00:00Z' },
    { postedAt: '2024-05-01T11:00:00Z' },
    { postedAt: 'ayer' },
    { ownReplies: 3 },
    { polarity: 'positive' },
    { type: 'praise' },
    { type: 'question' },
    { type: 'crisis' },
    { seenAt: NOW - 500 * MINUTE },
    { postedAt: '2023-01-01T00:00:00Z', seenAt: NOW },
    { site: 'facebook' },
    { site: 'practice', postedAt: '2024-05-10T09:00:00Z' },
    { type: 'troll', postedAt: '2024-05-10T09:00:00Z' },
  ],
};

function table(language: ReplyLanguage) {
  const drafts = DRAFTS[language];
  const entries = Object.entries(CLOCKS).map(([answer, clocks]) => [
    answer,
    (clocks ?? []).map((about, at): Example => [drafts[at % drafts.length] ?? '', about]),
  ]);
  return Object.fromEntries(entries);
}

export const examples: Examples = { es: table('es'), en: table('en'), ca: table('ca') };
