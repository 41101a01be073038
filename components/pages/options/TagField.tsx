import { useState } from 'react';
import {
  type TagField as FieldName,
  findTagProblem,
} from '../../../lib/domain/brand/find-tag-problem';
import { readTag } from '../../../lib/domain/brand/read-tag';
import { brandFormMessages } from '../../../lib/i18n/brand-form';
import { brandProblemMessages } from '../../../lib/i18n/brand-problems';
import { Field } from '../../ui/Field';
import { useTranslate } from '../../ui/locale-context';
import { TagInput } from '../../ui/TagInput';

interface TagFieldProps {
  field: FieldName;
  label: string;
  hint: string;
  tags: readonly string[];
  pending: string;
  onChange(tags: string[], pending: string): void;
}

/** A list of a brand; what cannot join it stays in the box, with the reason. */
export function TagField({ field, label, hint, tags, pending, onChange }: TagFieldProps) {
  const t = useTranslate(brandFormMessages);
  const problemText = useTranslate(brandProblemMessages);
  const [isTried, setTried] = useState(pending !== '');
  const problem = isTried && pending.trim() ? findFirstProblem(field, pending, tags) : undefined;

  function add(texts: string[]) {
    const { accepted, refused } = sortTags(field, texts, tags);
    setTried(refused.length > 0);
    onChange(accepted, refused.join(', '));
  }

  return (
    <Field label={label} hint={hint} error={problem && problemText(problem)}>
      {(control) => (
        <TagInput
          control={control}
          tags={tags}
          pending={pending}
          onAdd={add}
          onRemove={(tag) =>
            onChange(
              tags.filter((one) => one !== tag),
              pending,
            )
          }
          onPending={(text) => {
            setTried(false);
            onChange([...tags], text);
          }}
          removeLabel={(tag) => t('remove', { tag })}
        />
      )}
    </Field>
  );
}

function findFirstProblem(field: FieldName, pending: string, tags: readonly string[]) {
  const [first = ''] = pending.split(',');
  return findTagProblem(field, readTag(field, first), tags);
}

/** The list with what may join it, and what may not, as typed. */
function sortTags(field: FieldName, texts: string[], tags: readonly string[]) {
  const accepted = [...tags];
  const refused: string[] = [];
  for (const text of texts) {
    const tag = readTag(field, text);
    if (!tag) continue;
    if (findTagProblem(field, tag, accepted)) refused.push(text.trim());
    else accepted.push(tag);
  }
  return { accepted, refused };
}
