import type { PlaybookFileProblem } from '../../../../lib/domain/sharing/playbook-file';
import { brandImportMessages } from '../../../../lib/i18n/brand-import';
import { brandProblemMessages } from '../../../../lib/i18n/brand-problems';
import { playbookProblemMessages } from '../../../../lib/i18n/playbook-problems';
import { sharingMessages } from '../../../../lib/i18n/sharing';
import { sharingCareMessages } from '../../../../lib/i18n/sharing-care';
import { sharingFieldMessages } from '../../../../lib/i18n/sharing-fields';
import { useTranslate } from '../../../ui/locale-context';
import { RefusedNote } from '../RefusedNote';

/** Why a sheet is not taken in. */
export function SheetRefused({ problems }: { problems: readonly PlaybookFileProblem[] }) {
  const t = useTranslate(sharingMessages);
  const more = useTranslate(brandImportMessages);
  const describe = useDescribe();
  const reasons = [...new Set(problems.map(describe))];
  return (
    <RefusedNote
      title={t('refused')}
      reasons={reasons}
      tellMore={(count) => more('more', { count })}
    />
  );
}

function useDescribe(): (problem: PlaybookFileProblem) => string {
  const t = useTranslate(sharingMessages);
  const care = useTranslate(sharingCareMessages);
  const name = useFieldName();
  const brand = useTranslate(brandProblemMessages);
  const sheet = useTranslate(playbookProblemMessages);
  return (found) => {
    if (found.code === 'brand') return brand(found.problem.code);
    if (found.code === 'shape')
      return t('shape', { path: found.path.split('.').filter(isSaid).map(name).join(' ') });
    if (found.code === 'future') return care('future');
    if (found.code !== 'playbook') return t(found.code);
    const { part, index, field, code } = found.problem;
    const place = index === undefined ? '' : String(index + 1);
    const path = [name(part), place, ...field.split('.').map(name)].filter(Boolean).join(' ');
    return `${path}: ${sheet(code)}`;
  };
}

/** Parts of the file that say nothing to people. */
const isSaid = (key: string) => key !== 'brand';

/** What an entry of a file is called; positions in a list count from 1. */
function useFieldName(): (key: string) => string {
  const fields = useTranslate(sharingFieldMessages);
  const care = useTranslate(sharingCareMessages);
  return (key) => {
    if (/^\d+$/.test(key)) return String(Number(key) + 1);
    if (key === 'exportedAt' || key === 'updatedAt') return care('date');
    return key in sharingFieldMessages.es ? fields(key as 'name') : key;
  };
}
