import { useId } from 'react';
import { reportPageMessages } from '../../../lib/i18n/report-page';
import { useTranslate } from '../../ui/locale-context';

interface NextNoteProps {
  /** 'Para la semana que viene', in the language of the report. */
  title: string;
  text: string;
  /** What goes on paper. */
  shown: string;
  isFailed: boolean;
  onText(text: string): void;
}

/** Longest note, in UTF-16 units. */
const LONGEST = 2000;

/** What is to be done next, in the team's own words; a plain paragraph on paper. */
export function NextNote({ title, text, shown, isFailed, onText }: NextNoteProps) {
  const t = useTranslate(reportPageMessages);
  const id = useId();
  return (
    <section className={text.trim() ? 'learn' : 'learn is-empty'}>
      <h2 id={id}>{title}</h2>
      <div className="note">
        <textarea
          aria-labelledby={id}
          rows={1}
          value={text}
          maxLength={LONGEST}
          placeholder={t('nextHint')}
          onChange={(event) => onText(event.target.value)}
        />
        <p className="mirror" aria-hidden="true">
          {shown || t('nextHint')}
        </p>
      </div>
      <p className="note-failed" role="alert">
        {isFailed && t('noteFailed')}
      </p>
    </section>
  );
}
