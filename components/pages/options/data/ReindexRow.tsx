import { useState } from 'react';
import { logCareMessages } from '../../../../lib/i18n/log-care';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';
import type { LogTools, ShownJob } from './log-tools';
import { Progress } from './Progress';

interface ReindexRowProps {
  tools: Pick<LogTools, 'reindex' | 'cancel'>;
  jobs: readonly ShownJob[];
}

const ENDINGS = { done: 'reindexed', cancelled: 'reindexStopped', failed: 'silent' } as const;

/** What waits and what months come to, made anew from the log itself. */
export function ReindexRow({ tools, jobs }: ReindexRowProps) {
  const t = useTranslate(logCareMessages);
  const [isFailed, setFailed] = useState(false);
  const job = jobs.find(({ kind }) => kind === 'reindex');
  const isRunning = job?.state === 'running';
  const begin = async () => setFailed(!(await tools.reindex()));
  return (
    <li className="brands-file">
      <div className="grow">
        <b>{t('reindex')}</b>
        <p>{t('reindexText')}</p>
      </div>
      <Button disabled={isRunning} onClick={() => void begin()}>
        {t('reindexAct')}
      </Button>
      {job && isRunning && (
        <Progress
          text={t('reindexing')}
          done={job.done}
          total={job.total}
          onStop={() => void tools.cancel(job.id)}
        />
      )}
      <p className="said-last" role="status">
        {isFailed && t('silent')}
        {job && job.state !== 'running' && t(ENDINGS[job.state])}
      </p>
    </li>
  );
}
