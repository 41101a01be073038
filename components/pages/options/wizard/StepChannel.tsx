import type { FormEvent } from 'react';
import { BRAND_LIMITS } from '../../../../lib/domain/brand/brand-limits';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import { TextField } from '../TextField';
import type { WizardState } from './use-wizard';
import { WizardBar } from './WizardBar';

/** Where a talk goes on that nobody else should read. */
export function StepChannel({ wizard }: { wizard: WizardState }) {
  const form = useTranslate(brandFormMessages);
  const { draft, set, goOn, goBack } = wizard;
  const send = (event: FormEvent) => {
    event.preventDefault();
    goOn();
  };
  return (
    <form onSubmit={send}>
      <TextField
        label={form('channel')}
        hint={form('channelHint')}
        value={draft.channel}
        maxLength={BRAND_LIMITS.linkTextLength}
        error={undefined}
        isFocused
        onChange={(channel) => set({ channel })}
      />
      {!draft.channel && (
        <div>
          <Button onClick={() => set({ channel: form('channelExample') })}>
            {form('channelExample')}
          </Button>
        </div>
      )}
      <WizardBar canGoOn isEmpty={!draft.channel.trim()} onBack={goBack} />
    </form>
  );
}
