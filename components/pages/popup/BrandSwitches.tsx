import type { Brand } from '../../../lib/domain/brand/brand';
import { colourOf } from '../../../lib/domain/brand/colour-of';
import { popupMessages } from '../../../lib/i18n/popup';
import { useTranslate } from '../../ui/locale-context';
import { Switch } from '../../ui/Switch';
import { Tile } from '../../ui/Tile';

interface BrandSwitchesProps {
  brands: readonly Brand[];
  onPause(brandId: string, isPaused: boolean): void;
}

/** A pause for each client. */
export function BrandSwitches({ brands, onPause }: BrandSwitchesProps) {
  const t = useTranslate(popupMessages);
  return (
    <ul className="clients" aria-label={t('clients')}>
      {brands.map((brand) => (
        <li key={brand.id}>
          <Tile name={brand.name} colour={colourOf(brand)} />
          <span className="grow">
            <b className="cut">{brand.name}</b>
            <small>{t(brand.isPaused ? 'isPaused' : 'attentive')}</small>
          </span>
          <Switch
            label={t('watch', { name: brand.name })}
            isOn={!brand.isPaused}
            onChange={(isOn) => onPause(brand.id, !isOn)}
          />
        </li>
      ))}
    </ul>
  );
}
