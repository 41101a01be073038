import { useState } from 'react';
import type { CrisisPlan } from '../../../../lib/domain/playbook/playbook';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { planMessages } from '../../../../lib/i18n/plan';
import { Button } from '../../../ui/Button';
import { EntryBox } from '../../../ui/EntryBox';
import { Field } from '../../../ui/Field';
import { Filled } from '../../../ui/Filled';
import { KindIcon } from '../../../ui/KindIcon';
import { useTranslate } from '../../../ui/locale-context';
import type { PlaybookEditor } from './playbook-editor';

/** From how many equal complaints on it is a crisis, and what holds then. */
export function CrowdCard({ editor }: { editor: PlaybookEditor }) {
  const t = useTranslate(planMessages);
  const [isOpen, setOpen] = useState(false);
  const { threshold } = editor.playbook.crisisPlan;
  const set = (part: Partial<CrisisPlan['threshold']>) =>
    editor.change((all) => ({
      ...all,
      crisisPlan: { ...all.crisisPlan, threshold: { ...threshold, ...part } },
    }));
  return (
    <article className="plan-card">
      <KindIcon type="crisis" />
      <h3>{t('crowd')}</h3>
      {isOpen ? (
        <EntryBox label={t('crowd')} isTight>
          <NumberField
            label={t('posts')}
            value={threshold.posts}
            most={PLAYBOOK_LIMITS.thresholdPosts}
            onChange={(posts) => set({ posts })}
          />
          <NumberField
            label={t('withinMinutes')}
            value={threshold.minutes}
            most={PLAYBOOK_LIMITS.thresholdMinutes}
            onChange={(minutes) => set({ minutes })}
          />
          <div className="acts">
            <Button onClick={() => setOpen(false)}>{t('done')}</Button>
          </div>
        </EntryBox>
      ) : (
        <>
          <p>
            <Filled text={t('crowdWhen')} values={{ when: <b>{t('crowdCount', threshold)}</b> }} />{' '}
            {t('crowdDo')}
          </p>
          <Button look="text" className="add" onClick={() => setOpen(true)}>
            {t('change')}
            <span className="sr">: {t('crowd')}</span>
          </Button>
        </>
      )}
    </article>
  );
}

interface NumberFieldProps {
  label: string;
  value: number;
  /** From 1 to this. */
  most: number;
  onChange(value: number): void;
}

/** A whole number; what is none is not taken. */
function NumberField({ label, value, most, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="number"
          className="input"
          min={1}
          max={most}
          value={typed ?? value}
          onBlur={() => setTyped(undefined)}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = Number(target.value);
            if (Number.isInteger(number) && number >= 1 && number <= most) onChange(number);
          }}
        />
      )}
    </Field>
  );
}
