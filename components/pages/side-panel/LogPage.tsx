import { SlidersHorizontal } from 'lucide-react';
import { useRef, useState } from 'react';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { PageFrame } from '../PageFrame';
import { BrandChoice } from './BrandChoice';
import { ExportBar } from './ExportBar';
import { HealthNotice } from './HealthNotice';
import { LogFilters } from './LogFilters';
import { LogList } from './LogList';
import type { LogPageProps } from './log-props';

/** Everything read and answered, newest first. */
export function LogPage(props: LogPageProps) {
  return (
    <PageFrame locale={props.locale} messages={sidePanelMessages}>
      <Content {...props} />
    </PageFrame>
  );
}

function Content(props: LogPageProps) {
  const t = useTranslate(sidePanelMessages);
  const list = useRef<HTMLDivElement>(null);
  const [notice, setNotice] = useState('');

  /** The entry is gone, and with it the button that held the focus. */
  function tell(text: string) {
    setNotice(text);
    list.current?.focus();
  }

  return (
    <main className="side">
      <header>
        <span className="mark">
          <Logo size={20} />
        </span>
        <h1 className="grow">{t('title')}</h1>
        {props.brands.length > 1 && (
          <BrandChoice
            brands={props.brands}
            brandId={props.filter.brandId}
            onChoose={(brandId) => props.onFilter({ ...props.filter, brandId })}
          />
        )}
        <Button look="icon" aria-label={t('settings')} onClick={props.onOptions}>
          <Icon of={SlidersHorizontal} />
        </Button>
      </header>
      <HealthNotice health={props.health} />
      <LogFilters filter={props.filter} onFilter={props.onFilter} />
      <p className="notice" role="status">
        {notice}
      </p>
      <div className="log" ref={list} tabIndex={-1} aria-busy={props.isReading}>
        <LogList {...props} onTell={tell} />
      </div>
      <ExportBar filter={props.filter} part={props.part} onExport={props.onExport} />
    </main>
  );
}
