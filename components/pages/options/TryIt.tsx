import { Check, Minus } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import { explainMatch, type MatchReason } from '../../../lib/domain/brand/explain-match';
import { brandFormMessages } from '../../../lib/i18n/brand-form';
import type { Translate } from '../../../lib/i18n/catalogue';
import { Highlighted } from '../../ui/Highlighted';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';

/** A sentence tried on the brand as it stands in the form: would it be marked, and why. */
export function TryIt({ brand }: { brand: Brand }) {
  const t = useTranslate(brandFormMessages);
  const id = useId();
  const [text, setText] = useState('');
  const reason = useMemo(() => explainMatch(brand, text), [brand, text]);
  const isTried = text.trim() !== '';
  return (
    <div className="try">
      <label htmlFor={id}>{t('tryIt')}</label>
      <textarea
        id={id}
        className="input"
        rows={2}
        value={text}
        placeholder={t('tryPlaceholder')}
        onChange={(event) => setText(event.target.value)}
      />
      {isTried && reason.kind !== 'absent' && (
        <p className="try-text" dir="auto">
          <Highlighted text={text} ranges={reason.ranges} mark={markOf(reason)} />
        </p>
      )}
      <p className={reason.kind === 'named' ? 'try-result is-found' : 'try-result'} role="status">
        {isTried && (
          <>
            <Icon of={reason.kind === 'named' ? Check : Minus} size={14} />
            {describe(reason, brand, t)}
          </>
        )}
      </p>
    </div>
  );
}

function markOf(reason: MatchReason) {
  const className = reason.kind === 'named' ? 'hl k-complaint' : 'hl is-out k-aside';
  return (piece: string) => <span className={className}>{piece}</span>;
}

function describe(
  reason: MatchReason,
  brand: Brand,
  t: Translate<keyof (typeof brandFormMessages)['es']>,
): string {
  if (reason.kind === 'named') return t(brand.isPaused ? 'tryPaused' : 'tryFound');
  if (reason.kind === 'excluded') return t('tryExcluded', { word: reason.word });
  if (reason.kind === 'unproven') return t('tryUnproven');
  const hasName = [brand.name, ...brand.aliases].some((name) => name.trim());
  return hasName ? t('tryOwn', { name: brand.name || brand.aliases[0] || '' }) : t('tryNothing');
}
