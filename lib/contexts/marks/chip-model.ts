import type { Brand } from '../../domain/brand/brand';
import { readClock } from '../../domain/log/clock';
import type { Judgement } from '../../domain/log/judgement';
import type { Mention } from '../../domain/mention';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import { formatMinutes } from '../../i18n/format-minutes';
import { kindMessages } from '../../i18n/kinds';
import { findMarkedKind, type MarkedKind } from './marked-kind';

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
  /** For readers: kind, who, brand, time. */
  description: string;
}

/** `undefined` for a post that needs nothing. */
export function createChipModel(
  { mention, brand, verdict }: JudgedMention,
  locale: Locale,
  now: number,
): ChipModel | undefined {
  const kind = findMarkedKind(verdict);
  if (!kind) return undefined;
  const t = createTranslate(chipMessages, locale);
  const isUnsure = verdict.evidence.some(({ why }) => why === 'irony');
  const isDone = verdict.isAnswered;
  const label = nameChip({ isDone, isUnsure, kind }, locale);
  const who = mention.post.author.name ?? mention.post.author.handle ?? t('someone');
  const clock = isDone
    ? { shown: { isLate: false }, spoken: undefined }
    : describeClock(kind, mention.post.postedAt, locale, now);
  const description = [t('describe', { kind: label, who, brand: brand.name }), clock.spoken];
  return {
    kind,
    label,
    ...clock.shown,
    isQuiet: kind === 'praise',
    isUnsure: isUnsure && !isDone,
    isDone,
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
  if (kind === 'safety') return { shown: { time: t('now'), isLate: true }, spoken: t('now') };
  if (kind !== 'complaint' || clock.state === 'unknown') return { shown: { isLate: false } };
  if (clock.state === 'over') {
    const spoken = t('ago', { time: formatMinutes(clock.minutesSince) });
    return { shown: { time: spoken, isLate: true }, spoken };
  }
  const time = formatMinutes(clock.minutesLeft);
  const shown = { time, share: clock.share, isLate: clock.state === 'late' };
  return { shown, spoken: t('left', { time }) };
}
