import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { logCareMessages } from '../../../../lib/i18n/log-care';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { SelectField } from '../../../ui/SelectField';
import type { HeldClient, HeldRows, LogTools, Proof, ShownJob } from './log-tools';
import { Progress } from './Progress';

interface EraseClientRowProps {
  tools: LogTools;
  jobs: readonly ShownJob[];
  /** Saved clients; of others the log knows the name. */
  names: ReadonlyMap<string, string>;
}

/** All that the log holds of one client goes; asked twice, told while it goes, proved afterwards. */
export function EraseClientRow({ tools, jobs, names }: EraseClientRowProps) {
  const t = useTranslate(logCareMessages);
  const [clients, setClients] = useState<readonly HeldClient[]>();
  const [known, setKnown] = useState(names);
  const [isFailed, setFailed] = useState(false);
  const job = jobs.find(({ kind, id }) => kind === 'erase' && !id.startsWith('retention'));
  const isRunning = job?.state === 'running';
  const name = names.get(job?.brandId ?? '') ?? known.get(job?.brandId ?? '') ?? t('someClient');

  async function open() {
    if (clients) return setClients(undefined);
    const found = await tools.listClients().catch(() => undefined);
    setFailed(found === undefined);
    if (!found) return;
    setKnown(new Map(found.map((one) => [one.id, one.name])));
    setClients(found);
  }
  async function erase(brandId: string) {
    setClients(undefined);
    setFailed(!(await tools.eraseClient(brandId)));
  }

  return (
    <li className="brands-file">
      <div className="grow">
        <b>{t('eraseClient')}</b>
        <p>{t('eraseClientText')}</p>
      </div>
      <Button
        aria-expanded={clients !== undefined}
        disabled={isRunning}
        onClick={() => void open()}
      >
        <Icon of={Trash2} />
        {t('choose')}
      </Button>
      {isFailed && (
        <p className="field-error" role="alert">
          {t('silent')}
        </p>
      )}
      {clients && <EraseForm clients={clients} names={names} tools={tools} onErase={erase} />}
      {job && isRunning && (
        <Progress
          text={t('erasing', { name })}
          done={job.done}
          total={job.total}
          onStop={() => void tools.cancel(job.id)}
        />
      )}
      <p className="said-last" role="status">
        {job && !isRunning && <Ended key={job.startedAt} job={job} name={name} tools={tools} />}
      </p>
    </li>
  );
}

interface EraseFormProps {
  clients: readonly HeldClient[];
  names: ReadonlyMap<string, string>;
  tools: LogTools;
  onErase(brandId: string): Promise<void>;
}

function EraseForm({ clients, names, tools, onErase }: EraseFormProps) {
  const t = useTranslate(logCareMessages);
  const [id, setId] = useState(clients[0]?.id ?? '');
  const [held, setHeld] = useState<HeldRows>();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    let isGone = false;
    const show = (rows: HeldRows) => !isGone && setHeld(rows);
    if (id) void tools.countClient(id).then(show, () => undefined);
    return () => {
      isGone = true;
    };
  }, [id, tools]);
  if (clients.length === 0) return <p className="said-last">{t('nobodyLogged')}</p>;
  const nameOf = (client: HeldClient) => names.get(client.id) ?? client.name;
  const chosen = clients.find((one) => one.id === id);
  const name = chosen ? nameOf(chosen) : '';
  return (
    <div className="preview">
      <SelectField
        label={t('client')}
        value={id}
        options={clients.map((one) => ({ value: one.id, label: nameOf(one) }))}
        onChange={(next) => {
          setAsked(false);
          setHeld(undefined);
          setId(next);
        }}
      />
      <p>{held && t('held', { ...held })}</p>
      <div className="acts">
        <Button
          look={isAsked ? 'safety' : 'border'}
          disabled={!held}
          onClick={() => (isAsked ? void onErase(id) : setAsked(true))}
        >
          {isAsked ? t('surelyClient', { name }) : t('eraseIt')}
        </Button>
        {isAsked && (
          <Button look="plain" onClick={() => setAsked(false)}>
            {t('leave')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface EndedProps {
  job: ShownJob;
  name: string;
  tools: LogTools;
}

/** How it ended, with what is left: counted anew, not believed. */
function Ended({ job, name, tools }: EndedProps) {
  const t = useTranslate(logCareMessages);
  const [proof, setProof] = useState<Proof>();
  const { brandId = '' } = job;
  useEffect(() => {
    void tools.proveClient(brandId).then(setProof, () => undefined);
  }, [brandId, tools]);
  if (job.state === 'failed') return t('eraseFailed');
  if (!proof) return null;
  return t(job.state === 'done' ? 'erased' : 'eraseStopped', { name, ...proof });
}
