import { useEffect, useRef } from 'react';
import { reportPageMessages } from '../../../lib/i18n/report-page';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import { FocusNote } from '../FocusNote';
import { PageFrame } from '../PageFrame';
import { GoneClient } from './GoneClient';
import { Paper } from './Paper';
import { ReportTools } from './ReportTools';
import type { ReportPageProps } from './report-props';

/** One client's week on one sheet, and the tools to choose, save and print it. */
export function ReportPage(props: ReportPageProps) {
  return (
    <PageFrame locale={props.locale} messages={reportPageMessages}>
      <Content {...props} />
    </PageFrame>
  );
}

function Content(props: ReportPageProps) {
  const t = useTranslate(reportPageMessages);
  const sheet = useRef<HTMLElement>(null);
  useEffect(followPrint, []);
  const { choice, report, isBroken } = props;
  if (!choice) return <NoClient onOptions={props.onOptions} />;
  if (!props.brands.some(({ id }) => id === choice.brandId)) {
    const onBrand = (brandId: string) => props.onChoice({ ...choice, brandId });
    return <GoneClient brands={props.brands} onBrand={onBrand} />;
  }
  return (
    <main className="report" aria-busy={props.isReading}>
      <ReportTools
        {...props}
        choice={choice}
        isReady={report !== undefined && !isBroken}
        onSave={(format) => sheet.current && props.onSave(format, sheet.current)}
      />
      <p className="report-state" role="status">
        {isBroken ? t('broken') : report ? '' : t('reading')}
      </p>
      <div className="report-state">
        <FocusNote focus={props.focus} />
      </div>
      <p className="report-state" role="status">
        {choice.isOtherPeriod && t('otherPeriod')}
      </p>
      <p className="report-state" role="status">
        {props.leftOut > 0 &&
          t(props.leftOut === 1 ? 'leftOutOne' : 'leftOutMany', { count: props.leftOut })}
      </p>
      {report && !isBroken && <Paper {...props} report={report} sheet={sheet} />}
    </main>
  );
}

/** Paper is white, whatever the screen is. Gives what ends it. */
function followPrint(): () => void {
  const { dataset } = document.documentElement;
  const begin = () => {
    dataset.theme = 'light';
  };
  const end = () => {
    delete dataset.theme;
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

function NoClient({ onOptions }: Pick<ReportPageProps, 'onOptions'>) {
  const t = useTranslate(reportPageMessages);
  return (
    <main className="report report-empty">
      <h1 className="big">{t('noBrand')}</h1>
      <Button look="main" onClick={onOptions}>
        {t('addBrand')}
      </Button>
    </main>
  );
}
