import type { Ref } from 'react';
import type { ReportDocument } from '../../../lib/domain/log/report/report-document';
import { LOCALES } from '../../../lib/i18n/catalogue';
import { Logo } from '../../ui/Logo';
import { LocaleContext } from '../../ui/locale-context';
import { Charts } from './Charts';
import { NextNote } from './NextNote';
import { Parts } from './Parts';
import { ReportList } from './ReportList';
import type { NoteProps } from './report-props';

interface PaperProps extends NoteProps {
  report: ReportDocument;
  sheet: Ref<HTMLElement>;
}

/** The report as a sheet of paper. */
export function Paper(props: PaperProps) {
  const { report, sheet, next, nextShown, nextTitle, isNoteFailed, onNext } = props;
  return (
    <article className="paper" lang={report.lang} ref={sheet}>
      <header>
        <p className="soft">{report.period}</p>
        <h1>{report.title}</h1>
      </header>
      <p className="lead">
        <Parts of={report.headline} />
      </p>
      {report.charts && <Charts {...report.charts} />}
      {report.sections.length > 0 && (
        <div className="parts">
          <LocaleContext value={LOCALES.find((one) => one === report.lang) ?? 'es'}>
            {report.sections.map((section) => (
              <ReportList key={section.id} {...section} />
            ))}
          </LocaleContext>
        </div>
      )}
      <NextNote
        title={nextTitle}
        text={next}
        shown={nextShown}
        isFailed={isNoteFailed}
        onText={onNext}
      />
      <footer>
        <span className="mark">
          <Logo size={14} />
        </span>
        <span className="grow">{report.foot}</span>
      </footer>
    </article>
  );
}
