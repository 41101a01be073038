import type { Brand } from '../../domain/brand/brand';
import { readClock } from '../../domain/log/clock';
import type { Judgement } from '../../domain/log/judgement';
import type { Mention } from '../../domain/mention';
import { isAtOnce } from '../../domain/triage/is-at-once';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import { formatMinutes } from '../../i18n/format-minutes';
import { kindMessages } from '../../i18n/kinds';
import { colourOf, findMarkedKind, type MarkedKind } from './marked-kind';

/** A mention with what we think of it. */
export interface JudgedMention {
  mention: Mention;
  brand: Brand;
  verdict: Judgement;
}

/** All that a chip shows. */
export interface ChipModel {
  kind: MarkedKind;
  label: string;
  /** Time left or gone by; absent when the page does not tell when it was posted. */
  time?: string;
  /** Part of the time that is left, 0 to 1; absent when it is over. */
  share?: number;
  isLate: boolean;
  isQuiet: boolean;
  isUnsure: boolean;
  /** Answered: nothing is asked of the person any more. */
  isDone: boolean;
  /** How many further brands the post names. */
  others: number;
  /** For readers: kind, who, brands, time. */
  description: string;
}

/** To be known, not to be hurried after. */
const QUIET: ReadonlySet<MarkedKind> = new Set(['praise', 'idea', 'troll', 'competitor']);

/** Irony is a question to the person until they have said what it is. */
export const isPerhapsIronic = ({ evidence, correctedType }: Judgement): boolean =>
  correctedType === undefined && evidence.some(({ why }) => why === 'irony');

/** `undefined` for a post that needs nothing. The most urgent of what it says comes first. */
export function createChipModel(
  [judged, ...others]: readonly [JudgedMention, ...JudgedMention[]],
  locale: Locale,
  now: number,
): ChipModel | undefined {
  const { mention, verdict } = judged;
  const kind = findMarkedKind(verdict);
  if (!kind) return undefined;
  const t = createTranslate(chipMessages, locale);
  const isUnsure = isPerhapsIronic(verdict);
  const isDone = verdict.isAnswered;
  const label = nameChip({ isDone, isUnsure, kind }, locale);
  const who = mention.post.author.name ?? mention.post.author.handle ?? t('someone');
  const clock = isDone
    ? { shown: { isLate: false }, spoken: undefined }
    : describeClock(kind, mention.post.postedAt, locale, now);
  const brand = [judged, ...others].map((one) => one.brand.name).join(', ');
  const description = [t('describe', { kind: label, who, brand }), clock.spoken];
  return {
    kind,
    label,
    ...clock.shown,
    isQuiet: QUIET.has(kind),
    isUnsure: isUnsure && !isDone,
    isDone,
    others: others.length,
    description: description.filter(Boolean).join(', '),
  };
}

function nameChip(
  { isDone, isUnsure, kind }: Pick<ChipModel, 'isDone' | 'isUnsure' | 'kind'>,
  locale: Locale,
): string {
  const t = createTranslate(chipMessages, locale);
  if (isDone) return t('answered');
  return isUnsure ? t('irony') : createTranslate(kindMessages, locale)(kind);
}

function describeClock(
  kind: MarkedKind,
  postedAt: string | undefined,
  locale: Locale,
  now: number,
): { shown: { time?: string; share?: number; isLate: boolean }; spoken?: string } {
  const t = createTranslate(chipMessages, locale);
  const clock = readClock(postedAt, now);
  if (isAtOnce(kind)) return { shown: { time: t('now'), isLate: true }, spoken: t('now') };
  if (colourOf(kind) !== 'complaint' || clock.state === 'unknown')
    return { shown: { isLate: false } };
  if (clock.state === 'over') {
    const spoken = t('ago', { time: formatMinutes(clock.minutesSince) });
    return { shown: { time: spoken, isLate: true }, spoken };
  }
  const time = formatMinutes(clock.minutesLeft);
  const shown = { time, share: clock.share, isLate: clock.state === 'late' };
  return { shown, spoken: t('left', { time }) };
}
