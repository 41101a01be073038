import type { Brand } from '../../../lib/domain/brand/brand';
import { reportPageMessages } from '../../../lib/i18n/report-page';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';

interface GoneClientProps {
  brands: readonly Brand[];
  onBrand(id: string): void;
}

/** Instead of the report of a client that was removed: never that of another one unasked. */
export function GoneClient({ brands, onBrand }: GoneClientProps) {
  const t = useTranslate(reportPageMessages);
  return (
    <main className="report report-empty">
      <h1 className="big">{t('goneBrand')}</h1>
      <p>{t('otherBrand')}</p>
      {brands.map(({ id, name }) => (
        <Button key={id} onClick={() => onBrand(id)}>
          {name}
        </Button>
      ))}
    </main>
  );
}
