import { useMemo, useState } from 'react';
import { browser } from '#imports';
import { ReportPage } from '../../components/pages/report/ReportPage';
import type { ReportChoice } from '../../components/pages/report/report-props';
import { useWatched } from '../../components/pages/use-watched';
import {
  readReportChoice,
  writeReportSearch,
  zoneOf,
} from '../../lib/contexts/pages/read-report-choice';
import { hideIn, saveReport } from '../../lib/contexts/pages/save-report';
import { findFocused } from '../../lib/domain/brand/find-focused';
import { dateAt, kindOfPeriod } from '../../lib/domain/log/figures/period';
import { leaveOutOthers } from '../../lib/domain/log/report/leave-out-others';
import { createTranslate } from '../../lib/i18n/catalogue';
import { describeReport } from '../../lib/i18n/describe-report';
import { reportMessages } from '../../lib/i18n/report';
import { brandFocusItem, setBrandFocus } from '../../lib/storage/brand-focus';
import { brandsItem } from '../../lib/storage/brands';
import { checklistItem } from '../../lib/storage/checklist';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';
import { useNote } from './use-note';
import { useReport } from './use-report';

export function App() {
  const settings = useWatched(settingsItem);
  const saved = useWatched(brandsItem);
  const checklist = useWatched(checklistItem);
  const [chosen, setChosen] = useState<ReportChoice>();
  const locale = settings && resolveLocale(settings);
  const brands = saved?.filter(({ isArchived }) => !isArchived) ?? [];
  const focus = useWatched(brandFocusItem);
  const focused = findFocused(brands, focus?.focus);
  const offered = focused ? [focused, ...brands] : brands;
  const choice =
    chosen ?? (locale && focus && readReportChoice(location.search, offered, locale, Date.now()));
  const brand = brands.find(({ id }) => id === choice?.brandId);
  const { report: whole, guidelines, isReading, isBroken } = useReport(brand, choice);
  const { report, leftOut } = useMemo(() => leaveOutOthers(whole, saved ?? []), [whole, saved]);
  const note = useNote(choice);
  const language = choice?.language ?? 'es';
  const words = useMemo(
    () =>
      report &&
      describeReport(report, language, [...guidelines, ...(checklist?.ownGuidelines ?? [])]),
    [report, language, guidelines, checklist],
  );
  if (!locale || !saved || !checklist) return undefined;

  /** Another client's report is in that client's language. */
  function choose(wanted: ReportChoice) {
    const client = brands.find(({ id }) => id === wanted.brandId);
    const isOther = wanted.brandId !== choice?.brandId;
    const next = isOther
      ? { ...wanted, language: client?.replyLanguage ?? locale ?? 'es' }
      : wanted;
    setChosen({ ...next, isOtherPeriod: false });
    history.replaceState(null, '', writeReportSearch(next));
  }

  const kind = choice ? kindOfPeriod(choice.period) : 'week';
  const nextTitle = createTranslate(reportMessages, language)(`next_${kind}`);
  return (
    <ReportPage
      locale={locale}
      brands={brands}
      choice={choice}
      report={report?.brandId === brand?.id ? words : undefined}
      isReading={isReading}
      isBroken={isBroken}
      leftOut={leftOut}
      focus={focused && { name: focused.name, onLeave: () => void setBrandFocus(undefined) }}
      today={brand ? dateAt(Date.now(), zoneOf(brand)) : ''}
      next={note.text}
      nextShown={hideIn(report, note.text)}
      nextTitle={nextTitle}
      isNoteFailed={note.isFailed}
      onNext={note.write}
      onChoice={choose}
      onSave={(format, sheet) => {
        const next = { title: nextTitle, text: note.text };
        if (report && words) saveReport(format, { report, words, next, language, sheet });
      }}
      onPrint={() => print()}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
