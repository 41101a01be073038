import { ChevronDown } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { type MentionRecord, OUTCOMES, type Outcome } from '../../../lib/domain/log/log-entry';
import { outcomeMessages } from '../../../lib/i18n/outcome';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';

interface EntryOutcomeProps {
  mention: MentionRecord;
  /** Whom it is about. */
  name: string;
  /** `undefined` takes it back. */
  onOutcome(outcome: Outcome | undefined): Promise<boolean>;
  onNotes(notes: Pick<MentionRecord, 'lesson' | 'action'>): Promise<boolean>;
}

/** How it ended, as guessed or said, and what it taught. */
export function EntryOutcome({ mention, name, onOutcome, onNotes }: EntryOutcomeProps) {
  const t = useTranslate(outcomeMessages);
  const [isOpen, setOpen] = useState(false);
  const notes = useId();
  const { outcome } = mention;
  const isGuess = outcome?.isGuess === true;
  return (
    <>
      <div className="ending">
        <span className={isGuess ? 'fact fact-choice is-guess' : 'fact fact-choice'}>
          <select
            aria-label={t('outcome', { name })}
            value={outcome?.value ?? ''}
            onChange={({ target }) =>
              void onOutcome(OUTCOMES.find((value) => value === target.value))
            }
          >
            <option value="">{t('unset')}</option>
            {OUTCOMES.map((value) => (
              <option key={value} value={value}>
                {isGuess && value === outcome.value ? t('guess', { outcome: t(value) }) : t(value)}
              </option>
            ))}
          </select>
          <Icon of={ChevronDown} size={14} />
        </span>
        <Button
          look="plain"
          className="small"
          aria-label={t('notesOf', { name })}
          aria-expanded={isOpen}
          aria-controls={notes}
          onClick={() => setOpen(!isOpen)}
        >
          {t('notes')}
        </Button>
      </div>
      <div id={notes} hidden={!isOpen}>
        {isOpen && <Notes mention={mention} onNotes={onNotes} />}
      </div>
      {!isOpen && mention.lesson && <p className="meta">{mention.lesson}</p>}
    </>
  );
}

/** A note is a sentence or two; in UTF-16 units. */
const LONGEST = 500;

function Notes({ mention, onNotes }: Pick<EntryOutcomeProps, 'mention' | 'onNotes'>) {
  const t = useTranslate(outcomeMessages);
  const [lesson, setLesson] = useState(mention.lesson ?? '');
  const [action, setAction] = useState(mention.action ?? '');
  const [told, setTold] = useState<'saved' | 'failed'>();
  const id = useId();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isKept = await onNotes({
      ...(lesson.trim() && { lesson: lesson.trim() }),
      ...(action.trim() && { action: action.trim() }),
    });
    setTold(isKept ? 'saved' : 'failed');
  }

  const fields = [
    { key: 'lesson', value: lesson, change: setLesson, hint: 'lessonHint' },
    { key: 'action', value: action, change: setAction, hint: 'actionHint' },
  ] as const;
  return (
    <form className="ask notes" onSubmit={(event) => void submit(event)}>
      {fields.map(({ key, value, change, hint }) => (
        <div className="field" key={key}>
          <label htmlFor={`${id}-${key}`}>{t(key)}</label>
          <textarea
            className="input"
            id={`${id}-${key}`}
            rows={2}
            maxLength={LONGEST}
            placeholder={t(hint)}
            value={value}
            onChange={({ target }) => {
              change(target.value);
              setTold(undefined);
            }}
          />
        </div>
      ))}
      <div className="acts">
        <Button type="submit">{t('save')}</Button>
        <span className="soft small" role="status">
          {told && t(told)}
        </span>
      </div>
    </form>
  );
}
