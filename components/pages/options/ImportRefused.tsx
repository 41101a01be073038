import { CircleAlert } from 'lucide-react';
import type { BrandFileProblem } from '../../../lib/domain/brand/brand-file';
import { brandImportMessages } from '../../../lib/i18n/brand-import';
import { brandProblemMessages } from '../../../lib/i18n/brand-problems';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';

/** Reasons shown; more do not help to mend a file. */
const MOST_SHOWN = 6;

interface ImportRefusedProps {
  problems: readonly BrandFileProblem[];
  /** Names that two clients would then share. */
  collisions: readonly string[];
}

/** Why a file is not taken in, entry by entry, and that nothing was changed. */
export function ImportRefused({ problems, collisions }: ImportRefusedProps) {
  const t = useTranslate(brandImportMessages);
  const describe = useDescribe();
  const reasons = [
    ...problems.map(describe),
    ...collisions.map((name) => t('collision', { name })),
  ];
  return (
    <div className="note-box k-safety">
      <Icon of={CircleAlert} />
      <div>
        <p className="what">{t('refused')}</p>
        <ul>
          {reasons.slice(0, MOST_SHOWN).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {reasons.length > MOST_SHOWN && (
            <li>{t('more', { count: reasons.length - MOST_SHOWN })}</li>
          )}
        </ul>
      </div>
    </div>
  );
}

function useDescribe(): (problem: BrandFileProblem) => string {
  const t = useTranslate(brandImportMessages);
  const fieldText = useTranslate(brandProblemMessages);
  return (found) => {
    if (found.code === 'shape') return t('shape', { position: found.position, path: found.path });
    if (found.code !== 'brand') return t(found.code);
    const { position, name, problem } = found;
    const values = { position, name: name || '—', problem: fieldText(problem.code) };
    return problem.value === undefined
      ? t('brand', values)
      : t('brandValue', { ...values, value: problem.value.slice(0, 40) });
  };
}
