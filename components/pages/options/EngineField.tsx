import { useId } from 'react';
import { LONGEST_SETTING } from '../../../lib/domain/engine/engine-settings';
import { engineMessages } from '../../../lib/i18n/engine';
import { Field } from '../../ui/Field';
import { useTranslate } from '../../ui/locale-context';

interface EngineFieldProps {
  name: 'address' | 'model' | 'key';
  value: string;
  error?: string | undefined;
  /** Names to choose from; any other may be typed. */
  offered?: readonly string[];
  /** There is one already, which is not shown. */
  isKept?: boolean;
  onType: (text: string) => void;
  onLeave?: () => void;
}

const TYPES = { address: 'url', model: 'text', key: 'password' } as const;

/** One line about a server; the key is typed unseen. */
export function EngineField(props: EngineFieldProps) {
  const { name, value, error, offered = [], isKept = false, onType, onLeave } = props;
  const t = useTranslate(engineMessages);
  const list = useId();
  return (
    <Field label={t(name)} hint={t(`${name}Hint`)} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            className="input"
            type={TYPES[name]}
            value={value}
            list={offered.length > 0 ? list : undefined}
            placeholder={isKept ? t('keyKept') : undefined}
            maxLength={LONGEST_SETTING}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onType(event.target.value)}
            onBlur={onLeave}
          />
          <datalist id={list}>
            {offered.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
