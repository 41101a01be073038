import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { useTranslate } from '../../../ui/locale-context';
import { TagField } from '../TagField';
import { TextField } from '../TextField';
import type { BrandFields } from '../use-brand-fields';
import { Agents } from './Agents';
import { VoiceField } from './VoiceField';

/** How the client sounds, in which words, and who signs. */
export function Speech({ brand, set, findError, tagProps }: BrandFields) {
  const t = useTranslate(brandFormMessages);
  return (
    <>
      <VoiceField
        voice={brand.voice}
        signature={brand.signature}
        onChange={(voice) => set({ voice })}
      />
      <div className="two">
        <TextField
          label={t('signature')}
          hint={t('signatureHint')}
          value={brand.signature}
          placeholder={t('signatureExample')}
          error={findError('signature')}
          onChange={(signature) => set({ signature })}
        />
        <TagField {...tagProps('wordsToAvoid')} label={t('avoid')} hint={t('avoidHint')} />
        <Agents agents={brand.agents ?? []} onChange={(agents) => set({ agents })} />
        <TagField {...tagProps('wordsToUse')} label={t('use')} hint={t('useHint')} />
      </div>
    </>
  );
}
