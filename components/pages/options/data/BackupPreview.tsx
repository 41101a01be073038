import { TriangleAlert } from 'lucide-react';
import { useContext, useEffect, useRef, useState } from 'react';
import { backupMessages } from '../../../../lib/i18n/backup';
import { dataMessages } from '../../../../lib/i18n/data-privacy';
import { formatDay } from '../../../../lib/i18n/format-date';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { LocaleContext, useTranslate } from '../../../ui/locale-context';
import { Segment } from '../../../ui/Segment';
import type { BackupContents } from './backup-tools';

interface BackupPreviewProps {
  contents: BackupContents;
  isBusy: boolean;
  onRestore(mode: 'add' | 'replace'): void;
  onLeave(): void;
}

/** What is in a copy, and whether it joins what is here or takes its place. */
export function BackupPreview({ contents, isBusy, onRestore, onLeave }: BackupPreviewProps) {
  const t = useTranslate(dataMessages);
  const inside = useTranslate(backupMessages);
  const locale = useContext(LocaleContext);
  const [mode, setMode] = useState<'add' | 'replace'>('add');
  /** What cannot be undone is asked about once more. */
  const [isAsked, setAsked] = useState(false);
  const { clients, counts, exportedAt, facts, plans, strays, gone, droppedKeys } = contents;
  return (
    <>
      <p>{t('from', { day: formatDay(new Date(exportedAt), new Date(), locale) })}</p>
      <ul>
        <li>{t('clientsIn', { count: clients.length, names: clients.join(', ') })}</li>
        <li>{t('logIn', { mentions: counts.mentions, replies: counts.replies })}</li>
        <li>{inside('sheetsIn', { facts, plans, promises: counts.promises })}</li>
        {strays > 0 && <li>{inside('strays', { count: strays })}</li>}
      </ul>
      {gone.rows > 0 && (
        <div className="note-box k-complaint">
          <Icon of={TriangleAlert} />
          <p>{inside('gone', { count: gone.rows, names: tellNames(gone.names) })}</p>
        </div>
      )}
      <p className="hint">{inside('keysStay')}</p>
      {droppedKeys.length > 0 && (
        <p className="hint">{inside('dropped', { keys: droppedKeys.join(', ') })}</p>
      )}
      <div>
        <Segment<'add' | 'replace'>
          label={t('how')}
          value={mode}
          options={[
            { value: 'add', label: t('add') },
            { value: 'replace', label: t('replace') },
          ]}
          onChange={(next) => {
            setMode(next);
            setAsked(false);
          }}
        />
      </div>
      <p className="hint">{t(mode === 'add' ? 'addHint' : 'replaceHint')}</p>
      {isAsked ? (
        <ReplaceQuestion
          isBusy={isBusy}
          onYes={() => onRestore('replace')}
          onNo={() => setAsked(false)}
        />
      ) : (
        <div className="acts">
          <Button
            look={mode === 'add' ? 'main' : 'safety'}
            disabled={isBusy}
            onClick={() => (mode === 'add' ? onRestore(mode) : setAsked(true))}
          >
            {t(mode === 'add' ? 'putIn' : 'putInstead')}
          </Button>
          <Button look="plain" onClick={onLeave}>
            {t('leave')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Names told one by one; of more only that there are. */
const MOST_NAMES = 5;
const tellNames = (names: readonly string[]) =>
  [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');

interface ReplaceQuestionProps {
  isBusy: boolean;
  onYes(): void;
  onNo(): void;
}

/** In the place of the buttons; the way back has the focus. */
function ReplaceQuestion({ isBusy, onYes, onNo }: ReplaceQuestionProps) {
  const t = useTranslate(dataMessages);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className="replace-question">
      <p className="strong" role="alert">
        {t('replaceAsk')}
      </p>
      <div className="acts">
        <Button ref={back} disabled={isBusy} onClick={onNo}>
          {t('replaceNo')}
        </Button>
        <Button look="safety" disabled={isBusy} onClick={onYes}>
          {t('replaceYes')}
        </Button>
      </div>
    </div>
  );
}
