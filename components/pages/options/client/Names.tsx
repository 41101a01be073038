import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { useTranslate } from '../../../ui/locale-context';
import { TagField } from '../TagField';
import { TextField } from '../TextField';
import type { BrandFields } from '../use-brand-fields';
import { TryIt } from './TryIt';

/** How people name the client, what rules it out, and what that does to real posts. */
export function Names({ brand, edit, set, findError, tagProps }: BrandFields) {
  const t = useTranslate(brandFormMessages);
  return (
    <>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={brand.name}
        error={findError('name')}
        isFocused={edit.isNew && !brand.name}
        onChange={(name) => set({ name })}
      />
      <TagField {...tagProps('aliases')} label={t('aliases')} hint={t('aliasesHint')} />
      <div className="two">
        <TagField {...tagProps('contextWords')} label={t('context')} hint={t('contextHint')} />
        <TagField {...tagProps('excludedWords')} label={t('excluded')} hint={t('excludedHint')} />
      </div>
      <TryIt brand={brand} />
    </>
  );
}
