import type { Brand } from './brand';
import { BRAND_LIMITS } from './brand-limits';
import { findSettingProblems, type SettingProblem } from './find-setting-problems';
import { countLetters, findTagProblem, type TagField, type TagProblem } from './find-tag-problem';
import { nameKey } from './name-key';

export type BrandField = 'name' | 'signature' | TagField | SettingProblem['field'];

export type BrandProblemCode =
  | TagProblem
  | SettingProblem['code']
  | 'nameMissing'
  | 'nameShort'
  | 'nameLong'
  | 'nameTaken'
  | 'signatureLong';

/** Why one field cannot be saved; `value` is the entry meant, in fields that hold a list. */
export interface BrandProblem {
  field: BrandField;
  code: BrandProblemCode;
  value?: string;
  /** Which part of the field, where it has several: 'help', 'timeZone', '0.name'. */
  part?: string;
}

const TAG_FIELDS: readonly TagField[] = [
  'aliases',
  'excludedWords',
  'contextWords',
  'ownAccounts',
  'wordsToUse',
  'wordsToAvoid',
];

/** Every reason why `brand` cannot be saved next to `others`; `[]` = it can. */
export function validateBrand(brand: Brand, others: readonly Brand[]): BrandProblem[] {
  const name = findNameProblem(brand, others);
  return [
    ...(name ? [{ field: 'name' as const, code: name }] : []),
    ...TAG_FIELDS.flatMap((field) => validateTags(field, brand[field] ?? [])),
    ...(brand.signature.trim().length > BRAND_LIMITS.signatureLength
      ? [{ field: 'signature' as const, code: 'signatureLong' as const }]
      : []),
    ...findSettingProblems(brand),
  ];
}

function findNameProblem(brand: Brand, others: readonly Brand[]): BrandProblemCode | undefined {
  const name = brand.name.trim();
  if (!name) return 'nameMissing';
  if (name.length > BRAND_LIMITS.nameLength) return 'nameLong';
  if (countLetters(name) < BRAND_LIMITS.nameLetters) return 'nameShort';
  const key = nameKey(name);
  const isTaken = others.some((other) => other.id !== brand.id && nameKey(other.name) === key);
  return isTaken ? 'nameTaken' : undefined;
}

function validateTags(field: TagField, tags: readonly string[]): BrandProblem[] {
  return tags.flatMap((tag, index) => {
    const code = findTagProblem(field, tag, tags.slice(0, index));
    return code ? [{ field, code, value: tag }] : [];
  });
}
