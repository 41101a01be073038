import type { Brand } from '../../../lib/domain/brand/brand';
import { type BrandEdit, findEditProblems } from '../../../lib/domain/brand/brand-edit';
import type { TagField } from '../../../lib/domain/brand/find-tag-problem';
import type { BrandField } from '../../../lib/domain/brand/validate-brand';
import { brandProblemMessages } from '../../../lib/i18n/brand-problems';
import { useTranslate } from '../../ui/locale-context';

export interface BrandFormProps {
  /** As the form shows it. */
  brand: Brand;
  edit: BrandEdit;
  /** All brands as shown, to find names that are taken. */
  shown: readonly Brand[];
  onEdit(edit: BrandEdit): void;
  onRemove(): void;
}

export interface BrandFields {
  brand: Brand;
  edit: BrandEdit;
  set(changes: BrandEdit['changes']): void;
  /** Why a field is not saved, in words. */
  findError(field: BrandField): string | undefined;
  /** What a field that holds a list needs. */
  tagProps(field: TagField): {
    field: TagField;
    tags: readonly string[];
    pending: string;
    onChange(tags: string[], pending: string): void;
  };
}

/** Reading and changing the fields of one brand in its form. */
export function useBrandFields({ brand, edit, shown, onEdit }: BrandFormProps): BrandFields {
  const problemText = useTranslate(brandProblemMessages);
  const problems = findEditProblems(shown, brand, edit);
  return {
    brand,
    edit,
    set: (changes) => onEdit({ ...edit, changes: { ...edit.changes, ...changes } }),
    findError(field) {
      const problem = problems.find((one) => one.field === field);
      return problem && problemText(problem.code);
    },
    tagProps: (field) => ({
      field,
      tags: brand[field] ?? [],
      pending: edit.pending[field] ?? '',
      onChange: (tags, text) =>
        onEdit({
          ...edit,
          changes: { ...edit.changes, [field]: tags },
          pending: { ...edit.pending, [field]: text },
        }),
    }),
  };
}
