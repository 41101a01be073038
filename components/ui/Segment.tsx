import { useId } from 'react';

export interface SegmentProps<Value extends string> {
  /** What is chosen, for screen readers. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
}

/** One choice of a few, all in sight; native radios, so that arrow keys work. */
export function Segment<Value extends string>(props: SegmentProps<Value>) {
  const name = useId();
  return (
    <fieldset className="seg">
      <legend className="sr">{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} className={option.value === props.value ? 'is-on' : undefined}>
          <input
            type="radio"
            className="sr"
            name={name}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
