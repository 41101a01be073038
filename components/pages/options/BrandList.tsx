import type { Brand } from '../../../lib/domain/brand/brand';
import { optionsMessages } from '../../../lib/i18n/options';
import { useTranslate } from '../../ui/locale-context';
import { Tile } from '../../ui/Tile';

interface BrandListProps {
  brands: readonly Brand[];
  /** Ids of brands that are not saved yet. */
  unsaved: ReadonlySet<string>;
  selectedId: string | undefined;
  onSelect(id: string): void;
}

export function BrandList({ brands, unsaved, selectedId, onSelect }: BrandListProps) {
  const t = useTranslate(optionsMessages);
  function describe(brand: Brand): string {
    if (unsaved.has(brand.id)) return t('unsaved');
    return t(brand.isPaused ? 'paused' : 'attentive');
  }
  return (
    <ul className="list" aria-label={t('clients')}>
      {brands.map((brand, position) => (
        <li key={brand.id}>
          <button
            type="button"
            aria-current={brand.id === selectedId ? 'true' : undefined}
            onClick={() => onSelect(brand.id)}
          >
            <Tile name={brand.name} position={position} />
            <span className="grow">
              <b className="cut">{brand.name || t('unnamed')}</b>
              <small>{describe(brand)}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
