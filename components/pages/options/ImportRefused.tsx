import type { BrandFileProblem } from '../../../lib/domain/brand/brand-file';
import { brandImportMessages } from '../../../lib/i18n/brand-import';
import { brandProblemMessages } from '../../../lib/i18n/brand-problems';
import { useTranslate } from '../../ui/locale-context';
import { RefusedNote } from './RefusedNote';

interface ImportRefusedProps {
  problems: readonly BrandFileProblem[];
  /** Names that two clients would then share. */
  collisions: readonly string[];
}

/** Why a file of clients is not taken in, entry by entry. */
export function ImportRefused({ problems, collisions }: ImportRefusedProps) {
  const t = useTranslate(brandImportMessages);
  const describe = useDescribe();
  const reasons = [
    ...problems.map(describe),
    ...collisions.map((name) => t('collision', { name })),
  ];
  return (
    <RefusedNote
      title={t('refused')}
      reasons={reasons}
      tellMore={(count) => t('more', { count })}
    />
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
