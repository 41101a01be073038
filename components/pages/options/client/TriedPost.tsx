import { Check, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { explainMatch, type MatchReason } from '../../../../lib/domain/brand/explain-match';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import type { Translate } from '../../../../lib/i18n/catalogue';
import { Highlighted } from '../../../ui/Highlighted';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';

interface TriedPostProps {
  brand: Brand;
  text: string;
  /** Where it is known already. */
  known?: MatchReason;
}

/** One post with the words that decide underlined, and why it would not be marked. */
export function TriedPost({ brand, text, known }: TriedPostProps) {
  const t = useTranslate(brandFormMessages);
  const reason = useMemo(() => known ?? explainMatch(brand, text), [known, brand, text]);
  const isNamed = reason.kind === 'named';
  const ranges = reason.kind === 'absent' ? [] : reason.ranges;
  return (
    <li className={isNamed ? 'is-found' : undefined}>
      <Icon of={isNamed ? Check : X} size={14} />
      <span className="grow" dir="auto">
        <q>
          <Highlighted text={text} ranges={ranges} mark={markOf(reason)} />
        </q>{' '}
        <span className={isNamed ? 'sr' : 'soft'}>{describe(reason, brand, t)}</span>
      </span>
    </li>
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
