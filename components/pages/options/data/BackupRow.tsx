import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { dataMessages } from '../../../../lib/i18n/data-privacy';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { BackupRestore } from './BackupRestore';
import { BackupWrite } from './BackupWrite';
import type { BackupTools } from './backup-tools';

type Doing = { kind: 'write' } | { kind: 'restore'; file: File };

/** A copy of everything: saved with a pass phrase, and brought back after a look into it. */
export function BackupRow({ tools }: { tools: BackupTools }) {
  const t = useTranslate(dataMessages);
  const chooser = useRef<HTMLInputElement>(null);
  const [doing, setDoing] = useState<Doing>();
  const [said, setSaid] = useState('');
  const end = (text = '') => {
    setDoing(undefined);
    setSaid(text);
  };
  return (
    <li className="brands-file">
      <div className="grow">
        <b>{t('backup')}</b>
        <p>{t('backupText')}</p>
      </div>
      <div className="acts">
        <input
          ref={chooser}
          type="file"
          aria-label={t('bring')}
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) setDoing({ kind: 'restore', file });
          }}
        />
        <Button onClick={() => chooser.current?.click()}>
          <Icon of={Upload} />
          {t('bring')}
        </Button>
        <Button onClick={() => setDoing({ kind: 'write' })}>
          <Icon of={Download} />
          {t('save')}
        </Button>
      </div>
      <p className="said-last" role="status">
        {said}
      </p>
      {doing?.kind === 'write' && <BackupWrite tools={tools} onEnd={end} />}
      {doing?.kind === 'restore' && (
        <BackupRestore key={doing.file.name} file={doing.file} tools={tools} onEnd={end} />
      )}
    </li>
  );
}
