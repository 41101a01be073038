import { Download } from 'lucide-react';
import { useState } from 'react';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { type ExportFormat, isFiltered, type LogPageProps } from './log-props';

const FORMATS = [
  { format: 'csv', label: 'exportCsv' },
  { format: 'json', label: 'exportJson' },
] as const;

type ExportBarProps = Pick<LogPageProps, 'filter' | 'part' | 'onExport'>;

/** Where the log is kept, and the way to take it along. */
export function ExportBar({ filter, part, onExport }: ExportBarProps) {
  const t = useTranslate(sidePanelMessages);
  const [isBusy, setBusy] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const isEmpty = !part || part.rows.length === 0;

  async function save(format: ExportFormat) {
    setBusy(true);
    setFailed(false);
    await onExport(format).catch(() => setFailed(true));
    setBusy(false);
  }

  return (
    <footer>
      <span className="soft small grow">{t('here')}</span>
      <span className="export-failed" role="alert">
        {isFailed && t('exportFailed')}
      </span>
      {!isEmpty && (
        <span className="export">
          <span className="soft small">
            <Icon of={Download} size={14} />
            {t(isFiltered(filter) ? 'exportShown' : 'export')}
          </span>
          {FORMATS.map(({ format, label }) => (
            <Button
              key={format}
              look="plain"
              className="small"
              disabled={isBusy}
              aria-label={t(label)}
              onClick={() => void save(format)}
            >
              {format.toUpperCase()}
            </Button>
          ))}
        </span>
      )}
    </footer>
  );
}
