import { ChevronDown } from 'lucide-react';
import type { LogFilter } from '../../../lib/domain/log/log-filter';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { Segment } from '../../ui/Segment';
import type { LogPageProps } from './log-props';
import { SearchBox } from './SearchBox';

type LogFiltersProps = Pick<LogPageProps, 'brands' | 'filter' | 'onFilter'>;

/** Words, kind of entry, client. */
export function LogFilters({ brands, filter, onFilter }: LogFiltersProps) {
  const t = useTranslate(sidePanelMessages);
  return (
    <search className="find">
      <SearchBox query={filter.query} onQuery={(query) => onFilter({ ...filter, query })} />
      <div className="find-row">
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
        {brands.length > 1 && (
          <BrandChoice
            brands={brands}
            brandId={filter.brandId}
            onChoose={(brandId) => onFilter({ ...filter, brandId })}
          />
        )}
      </div>
    </search>
  );
}

interface BrandChoiceProps {
  brands: LogPageProps['brands'];
  brandId: LogFilter['brandId'];
  onChoose(brandId: LogFilter['brandId']): void;
}

function BrandChoice({ brands, brandId, onChoose }: BrandChoiceProps) {
  const t = useTranslate(sidePanelMessages);
  return (
    <span className="fact fact-choice">
      <select
        aria-label={t('brand')}
        value={brandId ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{t('allBrands')}</option>
        {brands.map((brand) => (
          <option key={brand.id} value={brand.id}>
            {brand.name}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} size={14} />
    </span>
  );
}
