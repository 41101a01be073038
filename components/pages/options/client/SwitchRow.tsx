import { Switch } from '../../../ui/Switch';

interface SwitchRowProps {
  title: string;
  text: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Something that is on or off, with what that means. */
export function SwitchRow({ title, text, isOn, onChange }: SwitchRowProps) {
  return (
    <li>
      <div className="grow">
        <span className="label">{title}</span>
        <p className="hint">{text}</p>
      </div>
      <Switch label={title} isOn={isOn} onChange={onChange} />
    </li>
  );
}
