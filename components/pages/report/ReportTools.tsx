import { EyeOff, Printer } from 'lucide-react';
import { LOCALES } from '../../../lib/i18n/catalogue';
import { reportPageMessages } from '../../../lib/i18n/report-page';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { Choice } from './Choice';
import { PeriodTools } from './PeriodTools';
import type { ReportChoice, ReportFormat, ReportPageProps } from './report-props';
import { SaveMenu } from './SaveMenu';

interface ReportToolsProps
  extends Pick<ReportPageProps, 'brands' | 'today' | 'onChoice' | 'onPrint'> {
  choice: ReportChoice;
  isReady: boolean;
  onSave(format: ReportFormat): void;
}

/** Whose report, of when, and what becomes of it. Not on paper. */
export function ReportTools({ choice, isReady, onSave, ...props }: ReportToolsProps) {
  const t = useTranslate(reportPageMessages);
  const change = (part: Partial<ReportChoice>) => props.onChoice({ ...choice, ...part });
  const brand = props.brands.find(({ id }) => id === choice.brandId);
  return (
    <section className="tools" aria-label={t('title')}>
      <div className="tools-row">
        <Choice
          label={t('brand')}
          value={choice.brandId}
          options={props.brands.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(brandId) => change({ brandId })}
        />
        <Choice
          label={t('language')}
          value={choice.language}
          options={LOCALES.map((locale) => ({ value: locale, label: t(locale) }))}
          onChange={(language) => change({ language })}
        />
        <span className="grow" />
        <Button
          aria-pressed={choice.areNamesHidden}
          onClick={() => change({ areNamesHidden: !choice.areNamesHidden })}
        >
          <Icon of={EyeOff} />
          {t('hideNames')}
        </Button>
        <SaveMenu isReady={isReady} onSave={onSave} />
        <Button look="main" disabled={!isReady} onClick={props.onPrint}>
          <Icon of={Printer} />
          {t('print')}
        </Button>
      </div>
      <div className="tools-row">
        <PeriodTools
          period={choice.period}
          today={props.today}
          onPeriod={(period) => change({ period })}
        />
        <span className="grow" />
        {brand?.goals?.officeHours && (
          <label className="tick">
            <input
              type="checkbox"
              checked={choice.isOffice}
              onChange={() => change({ isOffice: !choice.isOffice })}
            />
            {t('office')}
          </label>
        )}
      </div>
    </section>
  );
}
