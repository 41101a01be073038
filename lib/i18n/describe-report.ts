import type { CheckId } from '../domain/checklist/check-ids';
import type { OwnGuideline } from '../domain/checklist/own-guideline';
import type { Report } from '../domain/log/report/report';
import type { ReportDocument } from '../domain/log/report/report-document';
import { createTranslate, type Locale } from './catalogue';
import { describeCharts } from './describe-report-charts';
import { describeSections } from './describe-report-sections';
import { nameCheck } from './name-check';
import { reportMessages } from './report';
import { formatList, formatPeriod } from './report-dates';
import { writeHeadline } from './report-headline';

/** The report in words of one language. @param own the client's and the user's own guidelines */
export function describeReport(
  report: Report,
  locale: Locale,
  own: readonly OwnGuideline[] = [],
): ReportDocument {
  const name = (id: CheckId) => nameCheck(id, locale, own);
  return {
    lang: locale,
    title: report.brandName,
    period: formatPeriod(report.period, locale),
    headline: writeHeadline(report, locale),
    ...(report.figures.seen > 0 && { charts: describeCharts(report, locale) }),
    sections: describeSections(report, locale, name),
    foot: writeFoot(report, locale),
  };
}

function writeFoot({ sites, figures }: Report, locale: Locale): string {
  const t = createTranslate(reportMessages, locale);
  const names = sites.map((site) => t(`site_${site}`));
  const made = names.length > 0 ? t('foot', { sites: formatList(names, locale) }) : t('footEmpty');
  if (figures.clamped === 0) return made;
  const key = figures.clamped === 1 ? 'clamped_one' : 'clamped_other';
  return `${made} ${t(key, { n: figures.clamped })}`;
}
