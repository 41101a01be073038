import type { Brand } from '../../../lib/domain/brand/brand';
import { type BrandEdit, findEditProblems } from '../../../lib/domain/brand/brand-edit';
import type { TagField as TagFieldName } from '../../../lib/domain/brand/find-tag-problem';
import type { BrandField } from '../../../lib/domain/brand/validate-brand';
import { brandFormMessages } from '../../../lib/i18n/brand-form';
import { brandProblemMessages } from '../../../lib/i18n/brand-problems';
import { optionsMessages } from '../../../lib/i18n/options';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import { Switch } from '../../ui/Switch';
import { TagField } from './TagField';
import { TextField } from './TextField';
import { TryIt } from './TryIt';
import { VoiceField } from './VoiceField';

interface BrandFormProps {
  /** As the form shows it. */
  brand: Brand;
  edit: BrandEdit;
  /** All brands as shown, to find names that are taken. */
  shown: readonly Brand[];
  onEdit(edit: BrandEdit): void;
  onRemove(): void;
}

/** Everything about one brand; there is no save button, because it saves itself. */
export function BrandForm({ brand, edit, shown, onEdit, onRemove }: BrandFormProps) {
  const t = useTranslate(brandFormMessages);
  const options = useTranslate(optionsMessages);
  const problemText = useTranslate(brandProblemMessages);
  const problems = findEditProblems(shown, brand, edit);

  function set(changes: BrandEdit['changes']) {
    onEdit({ ...edit, changes: { ...edit.changes, ...changes } });
  }

  function findError(field: BrandField): string | undefined {
    const problem = problems.find((one) => one.field === field);
    return problem && problemText(problem.code);
  }

  function tagProps(field: TagFieldName) {
    return {
      field,
      tags: brand[field],
      pending: edit.pending[field] ?? '',
      onChange: (tags: string[], text: string) =>
        onEdit({
          ...edit,
          changes: { ...edit.changes, [field]: tags },
          pending: { ...edit.pending, [field]: text },
        }),
    };
  }

  return (
    <form
      className="form"
      aria-label={t('form', { name: brand.name || options('unnamed') })}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={brand.name}
        error={findError('name')}
        isFocused={edit.isNew && !brand.name}
        onChange={(name) => set({ name })}
      />
      <TagField {...tagProps('aliases')} label={t('aliases')} hint={t('aliasesHint')} />
      <TagField {...tagProps('excludedWords')} label={t('excluded')} hint={t('excludedHint')} />
      <TryIt brand={brand} />
      <TagField {...tagProps('ownAccounts')} label={t('accounts')} hint={t('accountsHint')} />
      <VoiceField
        voice={brand.voice}
        signature={brand.signature}
        onChange={(voice) => set({ voice })}
      />
      <TextField
        label={t('signature')}
        hint={t('signatureHint')}
        value={brand.signature}
        placeholder={t('signatureExample')}
        error={findError('signature')}
        onChange={(signature) => set({ signature })}
      />
      <div className="pause">
        <div className="grow">
          <span className="label">{t('pause')}</span>
          <p className="hint">{t('pauseHint')}</p>
        </div>
        <Switch
          label={t('pause')}
          isOn={brand.isPaused}
          onChange={(isPaused) => set({ isPaused })}
        />
      </div>
      <div>
        <Button look="plain" className="remove" onClick={onRemove}>
          {t('delete')}
        </Button>
      </div>
    </form>
  );
}
