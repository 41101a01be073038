import { useContext } from 'react';
import { EMOJI_POLICIES, REGIONS, TONES, type Voice } from '../../../../lib/domain/brand/brand';
import { moveVoice, registersOf } from '../../../../lib/domain/brand/registers-of';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { createVoiceSamples } from '../../../../lib/i18n/voice-sample';
import { LocaleContext, useTranslate } from '../../../ui/locale-context';
import { Segment, type SegmentProps } from '../../../ui/Segment';

interface VoiceFieldProps {
  voice: Voice;
  signature: string;
  onChange(voice: Voice): void;
}

/** Whose Spanish, tú or usted, we or I, how warm, with a sentence that sounds like it. */
export function VoiceField({ voice, signature, onChange }: VoiceFieldProps) {
  const t = useTranslate(brandFormMessages);
  const locale = useContext(LocaleContext);
  return (
    <div className="field">
      <span className="label">{t('voice')}</span>
      <div className="voice">
        <VoicePart
          label={t('register')}
          value={voice.register}
          options={registersOf(voice).map((value) => ({ value, label: t(value) }))}
          onChange={(register) => onChange({ ...voice, register })}
        />
        <VoicePart
          label={t('person')}
          value={voice.person}
          options={[
            { value: 'nosotros', label: t('nosotros') },
            { value: 'yo', label: t('yo') },
          ]}
          onChange={(person) => onChange({ ...voice, person })}
        />
        <VoicePart
          label={t('tone')}
          value={voice.tone ?? 'neutral'}
          options={TONES.map((value) => ({ value, label: t(value) }))}
          onChange={(tone) => onChange({ ...voice, tone })}
        />
        <VoicePart
          label={t('emoji')}
          value={voice.emoji ?? 'sparing'}
          options={EMOJI_POLICIES.map((value) => ({ value, label: t(value) }))}
          onChange={(emoji) => onChange({ ...voice, emoji })}
        />
        <VoicePart
          label={t('region')}
          value={voice.region ?? 'es-ES'}
          options={REGIONS.map((value) => ({ value, label: t(value) }))}
          onChange={(region) => onChange(moveVoice(voice, region))}
        />
      </div>
      <div className="samples" aria-live="polite">
        {createVoiceSamples(voice, locale).map(({ language, text }) => (
          <p className="sample" key={language} lang={language}>
            <q>{[text, signature.trim()].filter(Boolean).join(' ')}</q>
          </p>
        ))}
      </div>
    </div>
  );
}

/** One choice with its name above it. */
function VoicePart<Value extends string>(props: SegmentProps<Value>) {
  return (
    <div className="voice-part">
      <span className="hint" aria-hidden="true">
        {props.label}
      </span>
      <Segment {...props} />
    </div>
  );
}
