import { Printer } from 'lucide-react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { sharingMessages } from '../../../../lib/i18n/sharing';
import { Fold } from '../../../ui/Fold';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import type { Sharing } from './sharing';

interface SharePartProps {
  brand: Brand;
  sharing: Sharing;
  isAsked: boolean;
}

/** The sheet for colleagues: as a file, and on paper. */
export function SharePart({ brand, sharing, isAsked }: SharePartProps) {
  const t = useTranslate(sharingMessages);
  return (
    <Fold id="part-share" title={t('share')} note={t('shareNote')} isAsked={isAsked}>
      <a className="btn" href={sharing.printUrl(brand.id)} target="_blank" rel="noreferrer">
        <Icon of={Printer} />
        {t('print')}
      </a>
    </Fold>
  );
}
