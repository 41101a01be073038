import { Upload } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { ShiftAnswer } from '../../../lib/domain/log/hand-over/shift-answer';
import { shiftMessages } from '../../../lib/i18n/shift';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { SelectField } from '../../ui/SelectField';
import type { QueueActions } from './queue-props';

interface ShiftFormProps extends Pick<QueueActions, 'onHandOver' | 'onTakeOver'> {
  brands: readonly Brand[];
  brandId: string | undefined;
  onBack(): void;
}

/** What waits for a client, as a file for the next colleague; and the way in for such a file. */
export function ShiftForm({ brands, brandId, onHandOver, onTakeOver, onBack }: ShiftFormProps) {
  const t = useTranslate(shiftMessages);
  const tellAnswer = useAnswer();
  const [chosen, setChosen] = useState(brandId ?? brands[0]?.id ?? '');
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [told, setTold] = useState('');
  const id = useId();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const brand = brands.find((one) => one.id === chosen);
    if (!name.trim() || !brand) return setTold(t('noName'));
    const shift = { brand, from: name.trim(), note: note.trim(), fileName: t('fileName') };
    setTold(t((await onHandOver(shift)) ? 'saved' : 'failed'));
  }

  async function bring(file: File | undefined) {
    if (file) setTold(tellAnswer(await onTakeOver(await file.text())));
  }

  return (
    <form className="paste" onSubmit={(event) => void submit(event)} noValidate>
      <h2 className="big">{t('title')}</h2>
      <p className="soft">{t('text')}</p>
      {brands.length > 1 && (
        <SelectField
          label={t('client')}
          value={chosen}
          options={brands.map((brand) => ({ value: brand.id, label: brand.name }))}
          onChange={setChosen}
        />
      )}
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('name')}</label>
        <input
          className="input"
          id={`${id}-name`}
          maxLength={60}
          autoComplete="given-name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-note`}>{t('note')}</label>
        <textarea
          className="input"
          id={`${id}-note`}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <p className="soft" role="status">
        {told}
      </p>
      <div className="acts">
        <Button look="main" type="submit">
          {t('save')}
        </Button>
        <Button onClick={onBack}>{t('back')}</Button>
      </div>
      <label className="btn bring">
        <Icon of={Upload} />
        {t('bring')}
        <input
          type="file"
          className="sr"
          accept=".json,application/json"
          onChange={(event) => {
            void bring(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
    </form>
  );
}

/** What became of a file that was brought in; with the colleague's note. */
function useAnswer(): (answer: ShiftAnswer) => string {
  const t = useTranslate(shiftMessages);
  return (answer) => {
    switch (answer.state) {
      case 'kept': {
        const { from, mentions, promises, note } = answer;
        return `${t('kept', { from, mentions, promises })}${note ? ` «${note}»` : ''}`;
      }
      case 'noClient':
        return t('noClient', { brandName: answer.brandName });
      case 'refused':
        return t('refused');
      default:
        return t('failed');
    }
  };
}
