import type { ReportChoice } from '../../../components/pages/report/report-props';
import type { Brand } from '../../domain/brand/brand';
import { dateAt, findPeriod, isDate, movePeriod } from '../../domain/log/figures/period';
import { LOCALES, type Locale } from '../../i18n/catalogue';

/** Longest period of one report, in days. */
const LONGEST = 400;
const DAY = 86_400_000;

/**
 * What an address asks for (`?client=…&from=…&to=…`): the first client, and the last whole week, where
 * it does not say or cannot be followed. A client that is not there is not replaced by another: its id
 * stays, for the page to say so. `undefined` while there is no client.
 */
export function readReportChoice(
  search: string,
  brands: readonly Brand[],
  locale: Locale,
  now: number,
): ReportChoice | undefined {
  const asked = new URLSearchParams(search);
  const [first] = brands;
  if (!first) return undefined;
  const brandId = asked.get('client') || first.id;
  const brand = brands.find(({ id }) => id === brandId);
  const language =
    LOCALES.find((one) => one === asked.get('lang')) ?? brand?.replyLanguage ?? locale;
  const period = readPeriod(asked);
  const today = dateAt(now, brand ? zoneOf(brand) : localZone());
  return {
    brandId,
    period: period ?? movePeriod(findPeriod('week', today), -1),
    isOtherPeriod: !period && (asked.has('from') || asked.has('to')),
    language,
    areNamesHidden: asked.get('names') === 'hidden',
    isOffice: asked.get('hours') === 'office',
  };
}

export function writeReportSearch(choice: ReportChoice): string {
  const { brandId, period, language, areNamesHidden, isOffice } = choice;
  const asked = new URLSearchParams({ client: brandId, ...period, lang: language });
  if (areNamesHidden) asked.set('names', 'hidden');
  if (isOffice) asked.set('hours', 'office');
  return `?${asked}`;
}

/** The client's own zone, else that of this machine. */
export function zoneOf({ goals }: Brand): string {
  return goals?.timeZone ?? localZone();
}

export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function readPeriod(asked: URLSearchParams) {
  const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? ''];
  const isReadable = isDate(from) && isDate(to) && from <= to;
  return isReadable && Date.parse(to) - Date.parse(from) < LONGEST * DAY ? { from, to } : undefined;
}
