import { reminderMessages } from '../../../lib/i18n/reminders';
import { useTranslate } from '../../ui/locale-context';
import { Switch } from '../../ui/Switch';

export interface RemindersRowProps {
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Whether the browser says it when a promise is due. */
export function RemindersRow({ isOn, onChange }: RemindersRowProps) {
  const t = useTranslate(reminderMessages);
  return (
    <ul className="rows">
      <li>
        <div className="grow">
          <b>{t('title')}</b>
          <p>{t('text')}</p>
        </div>
        <Switch isOn={isOn} onChange={onChange} label={t('title')} />
      </li>
    </ul>
  );
}
