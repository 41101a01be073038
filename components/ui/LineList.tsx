import { X } from 'lucide-react';
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import { Icon } from './Icon';
import { TakenOutBar } from './TakenOutBar';
import { useTakenOut } from './use-taken-out';

interface LineListProps {
  label: string;
  hint?: string | undefined;
  lines: readonly string[];
  maxLength: number;
  /** What the empty last line says. */
  placeholder: string;
  /** Numbers say that the order matters. */
  isNumbered?: boolean;
  removeLabel(line: string): string;
  onChange(lines: string[]): void;
}

/** A list of sentences, edited in place: Enter goes on to the next, several pasted become several. */
export function LineList(props: LineListProps) {
  const { label, hint, maxLength, placeholder, isNumbered = false, onChange } = props;
  const id = useId();
  // While the person is in the list its lines stay where they are, blank ones too.
  const [typed, setTyped] = useState<readonly string[]>();
  const lines = typed ?? props.lines;
  const set = (next: string[]) => {
    setTyped(next);
    onChange(next.filter((line) => line.trim() !== ''));
  };
  const taken = useTakenOut(lines, set);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setTyped(undefined);
  };
  return (
    <div className="field">
      <span className="label" id={id}>
        {label}
      </span>
      <ol
        className={isNumbered ? 'lines is-numbered' : 'lines'}
        aria-labelledby={id}
        onBlur={leave}
      >
        {[...lines, ''].map((line, index) => (
          // The place is what a line is: it may be empty or equal to another.
          <li key={`${index.toString()}`}>
            <input
              className="line"
              aria-label={`${label} ${index + 1}`}
              value={line}
              maxLength={maxLength}
              placeholder={index === lines.length ? placeholder : undefined}
              autoComplete="off"
              onChange={(event) => set(lines.toSpliced(index, 1, event.target.value))}
              onKeyDown={goOn}
              onPaste={(event) => pasteLines(event, index, lines, set)}
            />
            {index < lines.length && (
              <button
                type="button"
                className="btn btn-icon"
                aria-label={props.removeLabel(line)}
                onClick={() => taken.takeOut(index)}
              >
                <Icon of={X} size={14} />
              </button>
            )}
          </li>
        ))}
      </ol>
      <TakenOutBar name={taken.last} onPutBack={taken.putBack} />
      {hint && <p className="hint">{hint}</p>}
    </div>
  );
}

/** Enter goes to the next line, which is there once this one has text. */
function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.closest('li')?.nextElementSibling?.querySelector('input')?.focus();
}

function pasteLines(
  event: ClipboardEvent,
  index: number,
  lines: readonly string[],
  set: (lines: string[]) => void,
): void {
  const pasted = event.clipboardData.getData('text/plain').split(/\r?\n/).filter(Boolean);
  if (pasted.length < 2) return;
  event.preventDefault();
  set(lines.toSpliced(index, lines[index] ? 0 : 1, ...pasted));
}
