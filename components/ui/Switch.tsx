interface SwitchProps {
  isOn: boolean;
  onChange(isOn: boolean): void;
  /** What is switched, for screen readers. */
  label: string;
  id?: string;
  /** Id of what says more about it. */
  hint?: string;
}

export function Switch({ isOn, onChange, label, id, hint }: SwitchProps) {
  return (
    <button
      type="button"
      className="switch"
      role="switch"
      aria-checked={isOn}
      aria-label={label}
      id={id}
      aria-describedby={hint}
      onClick={() => onChange(!isOn)}
    />
  );
}
