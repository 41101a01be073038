import { type FormEvent, useEffect, useState } from 'react';
import type { BackupProblem } from '../../../../lib/domain/backup/backup-file';
import { backupMessages } from '../../../../lib/i18n/backup';
import { dataMessages } from '../../../../lib/i18n/data-privacy';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import { TextField } from '../TextField';
import { BackupPreview } from './BackupPreview';
import type { BackupContents, BackupTools } from './backup-tools';

interface BackupRestoreProps {
  file: File;
  tools: BackupTools;
  onEnd(said?: string): void;
}

/** Opens a copy, asks for its pass phrase where it has one, shows what is in it, and puts it back. */
export function BackupRestore({ file, tools, onEnd }: BackupRestoreProps) {
  const t = useTranslate(dataMessages);
  const describe = useDescribe();
  const [phrase, setPhrase] = useState('');
  const [problem, setProblem] = useState<BackupProblem>();
  const [contents, setContents] = useState<BackupContents>();
  const [isBusy, setBusy] = useState(true);
  async function look(passphrase: string | undefined) {
    setBusy(true);
    const reading = await tools.preview(file, passphrase);
    setBusy(false);
    setProblem(reading.ok ? undefined : reading.problem);
    if (reading.ok) setContents(reading.preview);
  }
  useEffect(() => {
    let isGone = false;
    void tools.preview(file, undefined).then((reading) => {
      if (isGone) return;
      setBusy(false);
      if (reading.ok) setContents(reading.preview);
      else setProblem(reading.problem);
    });
    return () => {
      isGone = true;
    };
  }, [file, tools]);
  async function restore(mode: 'add' | 'replace') {
    setBusy(true);
    const passphrase = phrase.trim() || undefined;
    const result = await tools.restore(file, { mode, passphrase });
    setBusy(false);
    if (result.ok) onEnd(t('restored'));
    else setProblem(result.problem);
  }
  const open = (event: FormEvent) => {
    event.preventDefault();
    void look(phrase.trim());
  };
  const isSealed = problem?.code === 'needsPassphrase' || problem?.code === 'wrongPassphrase';
  return (
    <form className="preview" onSubmit={open} aria-busy={isBusy}>
      <p className="preview-title">{t('inside', { file: file.name })}</p>
      {isSealed && !contents && (
        <TextField
          label={t('itsPhrase')}
          hint=""
          value={phrase}
          error={problem?.code === 'wrongPassphrase' ? t('wrongPassphrase') : undefined}
          isFocused
          onChange={setPhrase}
        />
      )}
      {contents && (
        <BackupPreview
          contents={contents}
          isBusy={isBusy}
          onRestore={(mode) => void restore(mode)}
          onLeave={() => onEnd()}
        />
      )}
      {problem && !isSealed && (
        <p className="field-error" role="alert">
          {describe(problem)}
        </p>
      )}
      {!contents && (
        <div className="acts">
          {isSealed && (
            <Button look="main" type="submit" disabled={isBusy || !phrase.trim()}>
              {t('open')}
            </Button>
          )}
          <Button look="plain" onClick={() => onEnd()}>
            {t('leave')}
          </Button>
        </div>
      )}
    </form>
  );
}

/** A problem in words; parts of a copy have names that people know. */
function useDescribe(): (problem: BackupProblem) => string {
  const t = useTranslate(dataMessages);
  const inside = useTranslate(backupMessages);
  return (problem) => {
    if (!('part' in problem)) return t(problem.code);
    return inside(problem.code, { part: inside(problem.part), position: problem.position });
  };
}
