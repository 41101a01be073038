import { Field } from './Field';

interface LongFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  maxLength: number;
  rows?: number;
  placeholder?: string;
  onChange(value: string): void;
}

/** Several lines of text; the box grows with them. */
export function LongField(props: LongFieldProps) {
  const { label, hint, error, value, maxLength, rows = 2, placeholder, onChange } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...control}
          className="input long"
          rows={rows}
          value={value}
          maxLength={maxLength}
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => value !== value.trim() && onChange(value.trim())}
        />
      )}
    </Field>
  );
}
