import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Button } from '../../ui/Button';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { isFiltered, type LogPageProps, NO_FILTER } from './log-props';

type EmptyLogProps = Pick<LogPageProps, 'filter' | 'onFilter' | 'onPractice'>;

/** Nothing yet, or nothing with these filters: one sentence and one button. */
export function EmptyLog({ filter, onFilter, onPractice }: EmptyLogProps) {
  const t = useTranslate(sidePanelMessages);
  if (isFiltered(filter)) {
    return (
      <div className="empty">
        <p>{t('nothing')}</p>
        <Button onClick={() => onFilter(NO_FILTER)}>{t('clearFilters')}</Button>
      </div>
    );
  }
  return (
    <div className="empty">
      <span className="mark">
        <Logo size={48} />
      </span>
      <p className="big">{t('empty')}</p>
      <Button onClick={onPractice}>{t('practice')}</Button>
    </div>
  );
}
