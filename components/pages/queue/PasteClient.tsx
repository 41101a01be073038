import type { Brand } from '../../../lib/domain/brand/brand';
import { queueMessages } from '../../../lib/i18n/queue';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import { SelectField } from '../../ui/SelectField';

interface PasteClientProps {
  brands: readonly Brand[];
  /** `undefined` until somebody says so: a wrong client would be answered in the wrong voice. */
  chosen: string | undefined;
  /** The only one that the text names. */
  named: Brand | undefined;
  onChoose(brandId: string): void;
}

/** Whom a pasted post is about; says so where its text names another. */
export function PasteClient({ brands, chosen, named, onChoose }: PasteClientProps) {
  const t = useTranslate(queueMessages);
  const options = brands.map((brand) => ({ value: brand.id, label: brand.name }));
  const isOther = named !== undefined && named.id !== chosen;
  return (
    <div>
      <SelectField
        label={t('pasteBrand')}
        value={chosen ?? ''}
        options={
          chosen === undefined ? [{ value: '', label: t('pasteChoose') }, ...options] : options
        }
        onChange={(id) => id && onChoose(id)}
      />
      <p role="status" className="soft">
        {isOther && t('pasteNames', { name: named.name })}{' '}
        {isOther && (
          <Button look="text" onClick={() => onChoose(named.id)}>
            {t('pasteSwitch', { name: named.name })}
          </Button>
        )}
      </p>
    </div>
  );
}
