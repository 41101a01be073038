import { useId } from 'react';
import { Switch } from '../../../ui/Switch';

interface SwitchRowProps {
  title: string;
  text: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Something that is on or off, with what that means; a press on its name switches it as well. */
export function SwitchRow({ title, text, isOn, onChange }: SwitchRowProps) {
  const id = useId();
  const hint = `${id}-hint`;
  return (
    <li>
      <div className="grow">
        <label className="label" htmlFor={id}>
          {title}
        </label>
        <p className="hint" id={hint}>
          {text}
        </p>
      </div>
      <Switch id={id} label={title} hint={hint} isOn={isOn} onChange={onChange} />
    </li>
  );
}
