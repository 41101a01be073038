import { useEffect, useRef } from 'react';
import { Field } from '../../ui/Field';

interface TextFieldProps {
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
  placeholder?: string;
  /** Most letters that can be typed. */
  maxLength?: number;
  /** Takes the focus when it appears: the first box of something just added. */
  isFocused?: boolean;
  onChange(value: string): void;
}

/** One line of text; outer spaces go when the person leaves it. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, error, placeholder, maxLength, isFocused = false, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  const wasFocused = useRef(isFocused);
  useEffect(() => {
    if (wasFocused.current) input.current?.focus();
  }, []);
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          ref={input}
          className="input"
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => value !== value.trim() && onChange(value.trim())}
        />
      )}
    </Field>
  );
}
