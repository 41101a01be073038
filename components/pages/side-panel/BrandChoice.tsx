import { ChevronDown } from 'lucide-react';
import type { LogFilter } from '../../../lib/domain/log/log-filter';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import type { LogPageProps } from './log-props';

interface BrandChoiceProps {
  brands: LogPageProps['brands'];
  brandId: LogFilter['brandId'];
  onChoose(brandId: LogFilter['brandId']): void;
}

/** One client or all of them; a native list, so that it works everywhere. */
export function BrandChoice({ brands, brandId, onChoose }: BrandChoiceProps) {
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
