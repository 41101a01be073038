import { type FormEvent, useState } from 'react';
import { dataMessages } from '../../../../lib/i18n/data-privacy';
import { logCareMessages } from '../../../../lib/i18n/log-care';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import { Segment } from '../../../ui/Segment';
import { TextField } from '../TextField';
import type { HeldPerson, PersonSite, PersonTools } from './log-tools';
import { PersonHeld } from './PersonHeld';

interface ForgetFormProps {
  tools: PersonTools;
  onDone(said: string): void;
}

const HINTS = { x: 'whoX', facebook: 'whoFacebook', pasted: 'whoElsewhere' } as const;

/** Who it is; then what there is, to be saved for them and erased. */
export function ForgetForm({ tools, onDone }: ForgetFormProps) {
  const t = useTranslate(dataMessages);
  const care = useTranslate(logCareMessages);
  const [site, setSite] = useState<PersonSite>('x');
  const [typed, setTyped] = useState('');
  const [held, setHeld] = useState<HeldPerson>();
  const [error, setError] = useState<string>();
  const who = typed.trim();
  const change = () => {
    setHeld(undefined);
    setError(undefined);
  };
  async function look(event: FormEvent) {
    event.preventDefault();
    if (!who) return;
    const found = await tools.find(site, who);
    const isNothing = found && found.mentions + found.replies + found.promises === 0;
    setHeld(isNothing ? undefined : found);
    if (!found) setError(care('notRead'));
    else setError(isNothing ? t('nothingOf', { who }) : undefined);
  }
  return (
    <form className="preview" onSubmit={(event) => void look(event)}>
      <div>
        <Segment<PersonSite>
          label={t('site')}
          value={site}
          options={[
            { value: 'x', label: 'X' },
            { value: 'facebook', label: 'Facebook' },
            { value: 'pasted', label: care('elsewhere') },
          ]}
          onChange={(next) => {
            change();
            setSite(next);
          }}
        />
      </div>
      <TextField
        label={t('who')}
        hint={care(HINTS[site])}
        value={typed}
        error={error}
        isFocused
        onChange={(next) => {
          if (next.trim() !== who) change();
          setTyped(next);
        }}
      />
      {held ? (
        <PersonHeld who={who} held={held} onDone={onDone} />
      ) : (
        <div className="acts">
          <Button type="submit" disabled={!who}>
            {care('look')}
          </Button>
        </div>
      )}
    </form>
  );
}
