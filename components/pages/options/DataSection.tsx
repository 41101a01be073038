import { PanelRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { dataGroupMessages } from '../../../lib/i18n/data-groups';
import { dataMessages } from '../../../lib/i18n/data-privacy';
import { logCareMessages } from '../../../lib/i18n/log-care';
import { optionsMessages } from '../../../lib/i18n/options';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { BrandsFile } from './BrandsFile';
import { BackupRow } from './data/BackupRow';
import type { DataTools } from './data/backup-tools';
import { EraseClientRow } from './data/EraseClientRow';
import { ForgetRow } from './data/ForgetRow';
import { LogFileRow } from './data/LogFileRow';
import type { ShownJob } from './data/log-tools';
import { ReindexRow } from './data/ReindexRow';
import { RetentionRow } from './data/RetentionRow';
import { useJobs } from './data/use-jobs';
import { BringSheet } from './share/BringSheet';
import type { Sharing } from './share/sharing';
import type { BrandEditor } from './use-brand-editor';

interface DataSectionProps {
  editor: BrandEditor;
  tools: DataTools;
  sharing: Sharing;
  /** A server of the person's own is asked for drafts: then not everything stays here. */
  hasServer: boolean;
  createId(): string;
  onOpenLog(): void;
}

export function DataSection(props: DataSectionProps) {
  const { editor, tools, sharing, hasServer, createId, onOpenLog } = props;
  const t = useTranslate(optionsMessages);
  const data = useTranslate(dataMessages);
  const groups = useTranslate(dataGroupMessages);
  const care = useTranslate(logCareMessages);
  const jobs = useJobs(tools.log);
  const names = new Map(editor.state.saved.map(({ id, name }) => [id, name]));
  return (
    <section className="block" id="data" aria-labelledby="data-title">
      <div className="title">
        <h2 className="heading" id="data-title" tabIndex={-1}>
          {t('data')}
        </h2>
      </div>
      <p className="promise">
        <span className="mark">
          <Logo size={28} />
        </span>
        <span>{t(hasServer ? 'promiseServer' : 'promise')}</span>
      </p>
      <Group title={groups('log')}>
        <Row title={t('logTitle')} text={t('logText')}>
          <Button onClick={onOpenLog}>
            <Icon of={PanelRight} />
            {t('openLog')}
          </Button>
        </Row>
        <RetentionRow editor={editor} />
        <LogFileRow tools={tools.log} jobs={jobs} />
      </Group>
      <Group title={groups('copies')}>
        <BackupRow tools={tools.backup} />
        <BrandsFile editor={editor} createId={createId} />
        <li className="brands-file">
          <div className="grow">
            <b>{data('sheet')}</b>
            <p>{data('sheetText')}</p>
          </div>
          <BringSheet sharing={sharing} />
        </li>
      </Group>
      <Group title={groups('erase')}>
        <ForgetRow tools={tools.people} />
        <EraseClientRow tools={tools.log} jobs={jobs} names={names} />
      </Group>
      <div className="folds">
        <Fold title={data('looks')} note={data('looksNote')}>
          <ul className="rows">
            <Row title={t('seenTitle')} text={t('seen')} />
            <Row title={t('keptTitle')} text={t('kept')} />
            <Row title={t('notKeptTitle')} text={t('notKept')} />
          </ul>
        </Fold>
        <Fold title={care('upkeep')} note={care('upkeepNote')} isAsked={isUpkeep(jobs)}>
          <ul className="rows">
            <ReindexRow tools={tools.log} jobs={jobs} />
          </ul>
        </Fold>
      </div>
    </section>
  );
}

/** The fold opens by itself where its work goes on. */
function isUpkeep(jobs: readonly ShownJob[]): boolean {
  return jobs.some(({ kind, state }) => kind === 'reindex' && state === 'running');
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="row-group">
      <h3>{title}</h3>
      <ul className="rows">{children}</ul>
    </div>
  );
}

interface RowProps {
  title: string;
  text: string;
  children?: ReactNode;
}

function Row({ title, text, children }: RowProps) {
  return (
    <li>
      <div className="grow">
        <b>{title}</b>
        <p>{text}</p>
      </div>
      {children}
    </li>
  );
}
