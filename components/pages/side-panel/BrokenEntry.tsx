import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { useTranslate } from '../../ui/locale-context';
import { EntryFoot } from './EntryFoot';
import type { LogEntryProps } from './LogEntry';

/** An entry that is not as it should be: it can still be deleted. Reads nothing of its record. */
export function BrokenEntry({ row, onRemove, onTell }: LogEntryProps) {
  const t = useTranslate(sidePanelMessages);
  return (
    <li className="entry">
      <div className="grow">
        <EntryFoot row={row} label={t('removeBroken')} onRemove={onRemove} onTell={onTell}>
          <p className="meta grow">{t('brokenEntry')}</p>
        </EntryFoot>
      </div>
    </li>
  );
}
