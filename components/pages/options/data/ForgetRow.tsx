import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { dataMessages } from '../../../../lib/i18n/data-privacy';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { Segment } from '../../../ui/Segment';
import { TextField } from '../TextField';
import type { DataTools } from './backup-tools';

type Site = 'x' | 'facebook';

/** All of one person goes; asked twice, because it does not come back. */
export function ForgetRow({ forget }: Pick<DataTools, 'forget'>) {
  const t = useTranslate(dataMessages);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <li className="brands-file">
      <div className="grow">
        <b>{t('forget')}</b>
        <p>{t('forgetText')}</p>
      </div>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon of={Trash2} />
        {t('choose')}
      </Button>
      <p className="said-last" role="status">
        {said}
      </p>
      {isOpen && (
        <ForgetForm
          forget={forget}
          onDone={(text) => {
            setOpen(false);
            setSaid(text);
          }}
        />
      )}
    </li>
  );
}

interface ForgetFormProps extends Pick<DataTools, 'forget'> {
  onDone(said: string): void;
}

function ForgetForm({ forget, onDone }: ForgetFormProps) {
  const t = useTranslate(dataMessages);
  const [site, setSite] = useState<Site>('x');
  const [who, setWho] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isFailed, setFailed] = useState(false);
  async function send(event: FormEvent) {
    event.preventDefault();
    if (!who.trim()) return;
    if (!isAsked) {
      setAsked(true);
      return;
    }
    const count = await forget(site, who.trim());
    setFailed(count === undefined);
    if (count !== undefined) onDone(t(count === 0 ? 'nothingOf' : 'forgotten', { who, count }));
  }
  return (
    <form className="preview" onSubmit={(event) => void send(event)}>
      <div>
        <Segment<Site>
          label={t('site')}
          value={site}
          options={[
            { value: 'x', label: 'X' },
            { value: 'facebook', label: 'Facebook' },
          ]}
          onChange={setSite}
        />
      </div>
      <TextField
        label={t('who')}
        hint={t('whoHint')}
        value={who}
        error={isFailed ? t('notForgotten') : undefined}
        isFocused
        onChange={(next) => {
          setAsked(false);
          setWho(next);
        }}
      />
      <div className="acts">
        <Button look={isAsked ? 'safety' : 'border'} type="submit" disabled={!who.trim()}>
          {isAsked ? t('surely', { who: who.trim() }) : t('erase')}
        </Button>
      </div>
    </form>
  );
}
