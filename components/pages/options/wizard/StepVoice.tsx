import { useContext } from 'react';
import type { Voice } from '../../../../lib/domain/brand/brand';
import { createVoiceSamples } from '../../../../lib/i18n/voice-sample';
import { LocaleContext } from '../../../ui/locale-context';
import type { WizardState } from './use-wizard';
import { WizardBar } from './WizardBar';
import type { VoicePart } from './wizard-draft';

/** Two ways to sound at each of the three choices. */
const CHOICES = {
  register: [{ register: 'tu' }, { register: 'usted' }],
  person: [{ person: 'nosotros' }, { person: 'yo' }],
  tone: [{ tone: 'close' }, { tone: 'formal' }],
} as const satisfies Record<VoicePart, readonly Partial<Voice>[]>;

interface StepVoiceProps {
  wizard: WizardState;
  part: VoicePart;
}

/** Two sentences that differ in one thing: the one that is pressed is the client's. */
export function StepVoice({ wizard, part }: StepVoiceProps) {
  const locale = useContext(LocaleContext);
  const { draft, goOn, goBack } = wizard;
  const { chosen = [] } = draft;
  // English hardly knows 'usted': there the Spanish sentence decides.
  const language = locale === 'en' && part === 'register' ? 'es' : locale;
  return (
    <>
      <div className="picks">
        {CHOICES[part].map((choice) => {
          const voice: Voice = { ...draft.voice, ...choice };
          const sample = createVoiceSamples(voice, locale).find((one) => one.language === language);
          const isChosen = chosen.includes(part) && draft.voice[part] === voice[part];
          return (
            <button
              key={voice[part]}
              type="button"
              className="pick"
              aria-pressed={isChosen}
              onClick={() => goOn({ voice, chosen: [...new Set([...chosen, part])] })}
            >
              <q lang={language}>{sample?.text}</q>
            </button>
          );
        })}
      </div>
      <WizardBar canGoOn isChoice onBack={goBack} onSkip={() => goOn()} />
    </>
  );
}
