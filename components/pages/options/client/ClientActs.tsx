import { Archive, ArchiveRestore, ChartColumn, Copy, Trash2 } from 'lucide-react';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { SwitchRow } from './SwitchRow';

interface ClientActsProps {
  brandId: string;
  isArchived: boolean;
  isFocused: boolean;
  onFocus(isOn: boolean): void;
  onDuplicate(): void;
  onArchive(isArchived: boolean): void;
  onRemove(): void;
}

/** What can be done with a client as a whole. */
export function ClientActs(props: ClientActsProps) {
  const { brandId, isArchived, isFocused, onFocus, onDuplicate, onArchive, onRemove } = props;
  const t = useTranslate(brandFormMessages);
  return (
    <div className="client-acts">
      <ul className="switches">
        <SwitchRow title={t('focus')} text={t('focusHint')} isOn={isFocused} onChange={onFocus} />
      </ul>
      <div className="acts">
        <a
          className="btn"
          href={`/report.html?client=${encodeURIComponent(brandId)}`}
          target="_blank"
          rel="noreferrer"
        >
          <Icon of={ChartColumn} />
          {t('report')}
        </a>
        <Button onClick={onDuplicate}>
          <Icon of={Copy} />
          {t('duplicate')}
        </Button>
        <Button onClick={() => onArchive(!isArchived)}>
          <Icon of={isArchived ? ArchiveRestore : Archive} />
          {t(isArchived ? 'unarchive' : 'archive')}
        </Button>
        <Button look="plain" onClick={onRemove}>
          <Icon of={Trash2} />
          {t('delete')}
        </Button>
      </div>
    </div>
  );
}
