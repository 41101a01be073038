import { useId } from 'react';

interface FactFieldProps {
  label: string;
  /** Shown while nothing is typed. */
  hint: string;
  value: string;
  /** The whole row, for a sentence. */
  isWide?: boolean;
  /** Why what is typed is not said yet. */
  note?: string | undefined;
  onType: (value: string) => void;
}

/** A chip to type in; dashed while nothing is known. Keys do not reach the page. */
export function FactField({ label, hint, value, isWide = false, note, onType }: FactFieldProps) {
  const noteId = useId();
  const look = ['fact fact-field', value.trim() === '' && 'is-guess', isWide && 'is-wide'];
  return (
    <>
      <input
        type="text"
        className={look.filter(Boolean).join(' ')}
        aria-label={label}
        aria-describedby={note === undefined ? undefined : noteId}
        aria-invalid={note !== undefined}
        placeholder={hint}
        value={value}
        maxLength={200}
        style={isWide ? undefined : { width: `${Math.max(hint.length, value.length) + 3}ch` }}
        onChange={({ target }) => onType(target.value)}
      />
      {note !== undefined && (
        <span id={noteId} className="soft small" role="status">
          {note}
        </span>
      )}
    </>
  );
}
