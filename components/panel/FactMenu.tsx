import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Icon } from '../ui/Icon';

interface FactMenuProps<Value extends string> {
  /** What is decided. */
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  /** Shown on the chip; else the text of the chosen option. */
  text?: string | undefined;
  /** Nobody confirmed it yet. */
  isGuess?: boolean;
  /** Class and icon of a kind of post. */
  kind?: { className: string; icon: LucideIcon } | undefined;
  onChoose: (value: Value) => void;
}

/**
 * A chip with the browser's own menu over it: keys, screen readers and small screens are served by
 * what the person knows.
 */
export function FactMenu<Value extends string>(props: FactMenuProps<Value>) {
  const { label, value, options, isGuess = false, kind, onChoose } = props;
  const text = props.text ?? options.find((option) => option.value === value)?.text ?? '';
  const look = ['fact', isGuess && 'is-guess', kind && `is-kind ${kind.className}`];
  return (
    <span className={look.filter(Boolean).join(' ')}>
      {kind && (
        <span className="lead-i">
          <Icon of={kind.icon} size={14} />
        </span>
      )}
      <span className="cut" aria-hidden="true">
        {text}
      </span>
      <Icon of={ChevronDown} size={14} />
      <select
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
