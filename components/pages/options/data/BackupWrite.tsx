import { type FormEvent, useState } from 'react';
import { SHORTEST_PHRASE } from '../../../../lib/domain/backup/backup-file';
import { backupMessages } from '../../../../lib/i18n/backup';
import { dataMessages } from '../../../../lib/i18n/data-privacy';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import { dateFileName, saveBlob } from '../../save-file';
import { TextField } from '../TextField';
import type { BackupTools } from './backup-tools';

interface BackupWriteProps {
  tools: BackupTools;
  /** @param said what was done, in a sentence */
  onEnd(said?: string): void;
}

/** The pass phrase, and the file. */
export function BackupWrite({ tools, onEnd }: BackupWriteProps) {
  const t = useTranslate(dataMessages);
  const inside = useTranslate(backupMessages);
  const [phrase, setPhrase] = useState('');
  const [state, setState] = useState<'asking' | 'short' | 'writing' | 'failed'>('asking');
  const typed = phrase.trim();
  const isShort = typed !== '' && typed.length < SHORTEST_PHRASE;
  async function write(event: FormEvent) {
    event.preventDefault();
    if (isShort) {
      setState('short');
      return;
    }
    setState('writing');
    try {
      const file = await tools.write(typed || undefined);
      saveBlob(dateFileName('respira', typed ? 'respira' : 'ndjson', new Date()), file);
      onEnd(t('written'));
    } catch {
      setState('failed');
    }
  }
  return (
    <form className="preview" onSubmit={(event) => void write(event)}>
      <TextField
        label={t('phrase')}
        hint={t(typed ? 'phraseHint' : 'noPhrase')}
        value={phrase}
        maxLength={200}
        error={state === 'short' && isShort ? inside('phraseShort') : undefined}
        isFocused
        onChange={setPhrase}
      />
      <p className="field-error" role="alert">
        {state === 'failed' && t('notWritten')}
      </p>
      <div className="acts">
        <Button look="main" type="submit" disabled={state === 'writing'}>
          {t(state === 'writing' ? 'writing' : 'save')}
        </Button>
        <Button look="plain" onClick={() => onEnd()}>
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}
