import { useContext } from 'react';
import type { Voice } from '../../../lib/domain/brand/brand';
import { brandFormMessages } from '../../../lib/i18n/brand-form';
import { createVoiceSamples } from '../../../lib/i18n/voice-sample';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { Segment } from '../../ui/Segment';

interface VoiceFieldProps {
  voice: Voice;
  signature: string;
  onChange(voice: Voice): void;
}

/** tú or usted, we or I, with a sentence that sounds like it. */
export function VoiceField({ voice, signature, onChange }: VoiceFieldProps) {
  const t = useTranslate(brandFormMessages);
  const locale = useContext(LocaleContext);
  return (
    <div className="field">
      <span className="label">{t('voice')}</span>
      <div className="voice">
        <Segment
          label={t('register')}
          value={voice.register}
          options={[
            { value: 'tu', label: t('tu') },
            { value: 'usted', label: t('usted') },
          ]}
          onChange={(register) => onChange({ ...voice, register })}
        />
        <Segment
          label={t('person')}
          value={voice.person}
          options={[
            { value: 'nosotros', label: t('nosotros') },
            { value: 'yo', label: t('yo') },
          ]}
          onChange={(person) => onChange({ ...voice, person })}
        />
      </div>
      {createVoiceSamples(voice, locale).map(({ language, text }) => (
        <p className="sample" key={language} lang={language}>
          <q>{[text, signature.trim()].filter(Boolean).join(' ')}</q>
        </p>
      ))}
    </div>
  );
}
