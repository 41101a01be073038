import { Field } from '../../ui/Field';

interface DateFieldProps {
  label: string;
  /** 'YYYY-MM-DD', or empty. */
  value: string;
  error: string | undefined;
  onChange(value: string): void;
}

/** One day, chosen in the browser's own calendar. */
export function DateField({ label, value, error, onChange }: DateFieldProps) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
