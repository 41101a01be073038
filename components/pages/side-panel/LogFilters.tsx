import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { useTranslate } from '../../ui/locale-context';
import { Segment } from '../../ui/Segment';
import type { LogPageProps } from './log-props';
import { SearchBox } from './SearchBox';

type LogFiltersProps = Pick<LogPageProps, 'filter' | 'onFilter'>;

/** Words, and kind of entry. */
export function LogFilters({ filter, onFilter }: LogFiltersProps) {
  const t = useTranslate(sidePanelMessages);
  return (
    <div className="find">
      <SearchBox query={filter.query} onQuery={(query) => onFilter({ ...filter, query })} />
      <Segment
        label={t('show')}
        value={filter.show}
        options={[
          { value: 'all', label: t('showAll') },
          { value: 'replies', label: t('showReplies') },
          { value: 'mentions', label: t('showMentions') },
        ]}
        onChange={(show) => onFilter({ ...filter, show })}
      />
    </div>
  );
}
