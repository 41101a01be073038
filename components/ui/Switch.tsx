interface SwitchProps {
  isOn: boolean;
  onChange(isOn: boolean): void;
  /** What is switched, for screen readers. */
  label: string;
}

export function Switch({ isOn, onChange, label }: SwitchProps) {
  return (
    <button
      type="button"
      className="switch"
      role="switch"
      aria-checked={isOn}
      aria-label={label}
      onClick={() => onChange(!isOn)}
    />
  );
}
