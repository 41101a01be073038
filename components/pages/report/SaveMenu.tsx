import { Download } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { reportPageMessages } from '../../../lib/i18n/report-page';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { REPORT_FORMATS, type ReportFormat } from './report-props';

const LABELS = { html: 'saveHtml', markdown: 'saveMarkdown', csv: 'saveCsv' } as const;

interface SaveMenuProps {
  isReady: boolean;
  onSave(format: ReportFormat): void;
}

/** The report as a file, in one of three forms. Native `details`: opens and closes by keyboard. */
export function SaveMenu({ isReady, onSave }: SaveMenuProps) {
  const t = useTranslate(reportPageMessages);
  const menu = useRef<HTMLDetailsElement>(null);

  function close() {
    if (menu.current) menu.current.open = false;
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    close();
    menu.current.querySelector('summary')?.focus();
  }

  return (
    <details
      className="save"
      ref={menu}
      onKeyDown={closeOnEscape}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary className="btn">
        <Icon of={Download} />
        {t('save')}
      </summary>
      <div className="save-list">
        {REPORT_FORMATS.map((format) => (
          <Button
            key={format}
            look="plain"
            disabled={!isReady}
            onClick={() => {
              close();
              onSave(format);
            }}
          >
            {t(LABELS[format])}
          </Button>
        ))}
      </div>
    </details>
  );
}
