import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { logCareMessages } from '../../../../lib/i18n/log-care';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import type { LogImport, LogTools, ShownJob } from './log-tools';
import { Progress } from './Progress';

interface LogFileRowProps {
  tools: LogTools;
  jobs: readonly ShownJob[];
}

/** What is said of a file that is not taken, by why. */
const REFUSED: Readonly<Record<string, 'importNewer' | 'importCut' | 'importTooBig'>> = {
  newer: 'importNewer',
  cut: 'importCut',
  tooBig: 'importTooBig',
};

interface Running {
  text: string;
  done: number;
  total?: number;
  life: AbortController;
}

/** The log goes out as a file and comes in from one; either can be stopped, and an import goes on later. */
export function LogFileRow({ tools, jobs }: LogFileRowProps) {
  const t = useTranslate(logCareMessages);
  const tellImport = useTell();
  const chooser = useRef<HTMLInputElement>(null);
  const [running, setRunning] = useState<Running>();
  const [said, setSaid] = useState('');
  const isBusy = running !== undefined;
  const choose = () => chooser.current?.click();
  const half = running ? undefined : jobs.find(isHalf);

  async function follow(text: string, work: (one: Running) => Promise<string>) {
    const begun: Running = { text, done: 0, life: new AbortController() };
    setSaid('');
    setRunning(begun);
    setSaid(await work(begun));
    setRunning(undefined);
  }
  const bring = (file: File) =>
    follow(t('importing', { file: file.name }), async (begun) => {
      const onProgress = (done: number, total: number) => setRunning({ ...begun, done, total });
      const { signal } = begun.life;
      return tellImport(await tools.import(file, { signal, onProgress }), file.name);
    });
  const save = (format: 'csv' | 'json') =>
    follow(t('saving'), async (begun) => {
      const onProgress = (done: number) => setRunning({ ...begun, done });
      const { signal } = begun.life;
      const saved = tools.export(format, { signal, onProgress });
      return saved.then(
        () => (signal.aborted ? '' : t('savedFile')),
        () => t('notSaved'),
      );
    });

  return (
    <li className="brands-file">
      <div className="grow">
        <b>{t('file')}</b>
        <p>{t('fileText')}</p>
      </div>
      <div className="acts">
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={t('bring')}
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) void bring(file);
          }}
        />
        <Act name={t('bring')} label={t('bringIt')} isBusy={isBusy} onPress={choose}>
          <Icon of={Upload} />
        </Act>
        <Act
          name={t('saveTable')}
          label={t('table')}
          isBusy={isBusy}
          onPress={() => void save('csv')}
        >
          <Icon of={Download} />
        </Act>
        <Act
          name={t('saveFile')}
          label={t('save')}
          isBusy={isBusy}
          onPress={() => void save('json')}
        >
          <Icon of={Download} />
        </Act>
      </div>
      <p className="said-last" role="status">
        {said}
      </p>
      {running && <Progress {...running} isShare onStop={() => running.life.abort()} />}
      {half && (
        <div className="job">
          <p>{t('halfImport')}</p>
          <Button look="plain" onClick={() => void tools.cancel(half.id)}>
            {t('leaveIt')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** No page brings it any more, or another one does. */
const isHalf = ({ kind, state }: ShownJob) => kind === 'import' && state === 'running';

interface ActProps {
  /** In full, for who does not see where it stands. */
  name: string;
  label: string;
  isBusy: boolean;
  onPress(): void;
  children: React.ReactNode;
}

function Act({ name, label, isBusy, onPress, children }: ActProps) {
  return (
    <Button aria-label={name} disabled={isBusy} onClick={onPress}>
      {children}
      {label}
    </Button>
  );
}

/** What became of a file, in a sentence. */
function useTell(): (imported: LogImport, file: string) => string {
  const t = useTranslate(logCareMessages);
  return (imported, file) => {
    switch (imported.state) {
      case 'done':
        return imported.refused > 0
          ? t('importedBut', { file, refused: imported.refused })
          : t('imported', { file });
      case 'cancelled':
        return t('importStopped');
      case 'full':
        return t('importFull');
      case 'erasing':
        return t('importErasing');
      case 'refused':
        return t(REFUSED[imported.code] ?? 'importRefused');
      default:
        return t('importLost');
    }
  };
}
