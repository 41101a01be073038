import { brandFormMessages } from '../../../lib/i18n/brand-form';
import { optionsMessages } from '../../../lib/i18n/options';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import { Switch } from '../../ui/Switch';
import { TagField } from './TagField';
import { TextField } from './TextField';
import { TryIt } from './TryIt';
import { type BrandFields, type BrandFormProps, useBrandFields } from './use-brand-fields';
import { VoiceField } from './VoiceField';

/** Everything about one brand; there is no save button, because it saves itself. */
export function BrandForm(props: BrandFormProps) {
  const t = useTranslate(brandFormMessages);
  const options = useTranslate(optionsMessages);
  const fields = useBrandFields(props);
  return (
    <form
      className="form"
      aria-label={t('form', { name: props.brand.name || options('unnamed') })}
      onSubmit={(event) => event.preventDefault()}
    >
      <Names {...fields} />
      <TryIt brand={props.brand} />
      <Speech {...fields} />
      <Pause {...fields} />
      <div>
        <Button look="plain" className="remove" onClick={props.onRemove}>
          {t('delete')}
        </Button>
      </div>
    </form>
  );
}

/** How people name it, and what rules it out. */
function Names({ brand, edit, set, findError, tagProps }: BrandFields) {
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
      <TagField {...tagProps('excludedWords')} label={t('excluded')} hint={t('excludedHint')} />
      <TagField {...tagProps('contextWords')} label={t('context')} hint={t('contextHint')} />
    </>
  );
}

/** Who answers, and how it sounds. */
function Speech({ brand, set, findError, tagProps }: BrandFields) {
  const t = useTranslate(brandFormMessages);
  return (
    <>
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
    </>
  );
}

function Pause({ brand, set }: BrandFields) {
  const t = useTranslate(brandFormMessages);
  return (
    <div className="pause">
      <div className="grow">
        <span className="label">{t('pause')}</span>
        <p className="hint">{t('pauseHint')}</p>
      </div>
      <Switch label={t('pause')} isOn={brand.isPaused} onChange={(isPaused) => set({ isPaused })} />
    </div>
  );
}
