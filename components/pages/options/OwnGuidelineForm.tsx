import { useState } from 'react';
import type { OwnGuideline } from '../../../lib/domain/checklist/own-guideline';
import { TRIAGE_TYPES } from '../../../lib/domain/triage/triage-types';
import { kindMessages } from '../../../lib/i18n/kinds';
import { tipsMessages } from '../../../lib/i18n/tips';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useTranslate } from '../../ui/locale-context';
import { Segment } from '../../ui/Segment';
import { TagInput } from '../../ui/TagInput';
import { TextField } from './TextField';

interface OwnGuidelineFormProps {
  guideline: OwnGuideline;
  onSave: (guideline: OwnGuideline) => void;
  onCancel: () => void;
}

/** A guideline of the user's own: name, reason, words that count, for which posts. */
export function OwnGuidelineForm({ guideline, onSave, onCancel }: OwnGuidelineFormProps) {
  const t = useTranslate(tipsMessages);
  const kinds = useTranslate(kindMessages);
  const [draft, setDraft] = useState(guideline);
  const [pending, setPending] = useState('');
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<OwnGuideline>) => setDraft({ ...draft, ...part });
  const words = listWords([...draft.words, ...pending.split(',')]);
  const hasName = draft.name.trim() !== '';
  const save = () => {
    setTried(true);
    if (hasName && words.length > 0) onSave({ ...draft, name: draft.name.trim(), words });
  };
  return (
    <form
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={draft.name}
        maxLength={60}
        error={isTried && !hasName ? t('needsName') : undefined}
        isFocused
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        value={draft.reason}
        maxLength={140}
        error={undefined}
        onChange={(reason) => change({ reason })}
      />
      <Field
        label={t('words')}
        hint={t('wordsHint')}
        error={isTried && words.length === 0 ? t('needsWords') : undefined}
      >
        {(control) => (
          <TagInput
            control={control}
            tags={draft.words}
            pending={pending}
            onPending={setPending}
            onAdd={(added) => {
              setPending('');
              change({ words: listWords([...draft.words, ...added]) });
            }}
            onRemove={(word) => change({ words: draft.words.filter((one) => one !== word) })}
            removeLabel={(tag) => t('removeWord', { tag })}
          />
        )}
      </Field>
      <div className="field">
        <span className="label">{t('kind')}</span>
        <Segment<OwnGuideline['kind']>
          label={t('kind')}
          value={draft.kind}
          options={[
            { value: 'present', label: t('present') },
            { value: 'absent', label: t('absent') },
          ]}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <fieldset className="field types">
        <legend className="label">{t('types')}</legend>
        <div className="chips">
          {TRIAGE_TYPES.filter((type) => type !== 'notOurs').map((type) => (
            <label key={type} className={draft.types.includes(type) ? 'fact is-chosen' : 'fact'}>
              <input
                type="checkbox"
                className="sr"
                checked={draft.types.includes(type)}
                onChange={({ target }) =>
                  change({
                    types: target.checked
                      ? [...draft.types, type]
                      : draft.types.filter((one) => one !== type),
                  })
                }
              />
              {kinds(type)}
            </label>
          ))}
        </div>
        <p className="hint">{t('typesHint')}</p>
      </fieldset>
      <div className="acts">
        <Button look="main" type="submit">
          {t('save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

/** Each once; a word without a letter or a figure can be found nowhere. */
function listWords(words: readonly string[]): string[] {
  const named = words.map((word) => word.trim()).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(named)];
}
