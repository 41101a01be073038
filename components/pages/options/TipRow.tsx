import { Lock } from 'lucide-react';
import { useContext } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { Guideline } from '../../../lib/domain/checklist/check';
import type { SetAside } from '../../../lib/domain/checklist/set-aside';
import { checkPanelMessages } from '../../../lib/i18n/check-panel';
import { nameCheck, reasonOfCheck } from '../../../lib/i18n/name-check';
import { tipsMessages } from '../../../lib/i18n/tips';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { Switch } from '../../ui/Switch';

interface TipRowProps {
  guideline: Guideline;
  /** What was set aside of this check. */
  setAside: readonly SetAside[];
  brands: readonly Brand[];
  isOpen: boolean;
  onSwitch: (isOn: boolean) => void;
  onRestore: (setAside: SetAside) => void;
}

/** One piece of advice: whether it counts, why, and for whom it does not. */
export function TipRow({ guideline, setAside, brands, isOpen, onSwitch, onRestore }: TipRowProps) {
  const t = useTranslate(tipsMessages);
  const why = useTranslate(checkPanelMessages);
  const locale = useContext(LocaleContext);
  const { id, kind, source } = guideline;
  const name = nameCheck(id, locale, []);
  const always = setAside.find(({ scope }) => scope === 'always');
  const forBrands = setAside.filter(({ scope }) => scope === 'brand');
  return (
    <li>
      {kind === 'guard' ? (
        <span className="lock">
          <Icon of={Lock} />
        </span>
      ) : (
        <Switch isOn={always === undefined} label={name} onChange={onSwitch} />
      )}
      <div className="grow">
        <b>{name}</b>
        <p>{kind === 'guard' ? t('locked') : reasonOfCheck(id, locale, [])}</p>
        {always && <p>{t('off', { reason: why(always.reason) })}</p>}
        {forBrands.map((one) => (
          <BrandAside
            key={one.brandId}
            setAside={one}
            brand={brands.find((brand) => brand.id === one.brandId)?.name ?? '…'}
            onRestore={onRestore}
          />
        ))}
        {isOpen && (
          <blockquote className="source" lang="es">
            <q>{source.quote}</q>{' '}
            <cite>{t('sourceOf', { number: Number.parseInt(source.document, 10) + 1 })}</cite>
          </blockquote>
        )}
      </div>
    </li>
  );
}

interface BrandAsideProps {
  setAside: SetAside;
  brand: string;
  onRestore: (setAside: SetAside) => void;
}

function BrandAside({ setAside, brand, onRestore }: BrandAsideProps) {
  const t = useTranslate(tipsMessages);
  const why = useTranslate(checkPanelMessages);
  return (
    <p className="off-for">
      {t('offFor', { brand, reason: why(setAside.reason) })}
      <Button
        look="text"
        aria-label={t('restoreFor', { brand })}
        onClick={() => onRestore(setAside)}
      >
        {t('restore')}
      </Button>
    </p>
  );
}
