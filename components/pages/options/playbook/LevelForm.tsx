import type { CrisisLevel } from '../../../../lib/domain/playbook/playbook';
import { PLAYBOOK_LIMITS } from '../../../../lib/domain/playbook/playbook-limits';
import { planMessages } from '../../../../lib/i18n/plan';
import { Button } from '../../../ui/Button';
import { EntryBox } from '../../../ui/EntryBox';
import { LongField } from '../../../ui/LongField';
import { useTranslate } from '../../../ui/locale-context';
import { TextField } from '../TextField';

interface LevelFormProps {
  level: CrisisLevel;
  label: string;
  onChange(level: CrisisLevel): void;
  onRemove(): void;
}

/** One level of a crisis: its name, when it is this one, what is said first. */
export function LevelForm({ level, label, onChange, onRemove }: LevelFormProps) {
  const t = useTranslate(planMessages);
  const isBegun = Object.values(level).some((text) => text !== '');
  const missing = (text: string) => (isBegun && text.trim() === '' ? t('missing') : undefined);
  return (
    <EntryBox label={label}>
      <div className="two">
        <TextField
          label={t('levelName')}
          hint=""
          value={level.name}
          maxLength={PLAYBOOK_LIMITS.nameLength}
          placeholder={label}
          error={missing(level.name)}
          onChange={(name) => onChange({ ...level, name })}
        />
        <TextField
          label={t('levelWhen')}
          hint=""
          value={level.when}
          maxLength={PLAYBOOK_LIMITS.lineLength}
          error={missing(level.when)}
          onChange={(when) => onChange({ ...level, when })}
        />
      </div>
      <LongField
        label={t('statement')}
        value={level.statement}
        maxLength={PLAYBOOK_LIMITS.statementLength}
        onChange={(statement) => onChange({ ...level, statement })}
      />
      <div className="acts">
        <Button look="plain" onClick={onRemove}>
          {t('removeLevel')}
        </Button>
      </div>
    </EntryBox>
  );
}
