import { useState } from 'react';
import { type ShownEngine, USUAL_ADDRESSES } from '../../../lib/domain/engine/engine-settings';
import { readAddress } from '../../../lib/domain/engine/read-address';
import { engineMessages } from '../../../lib/i18n/engine';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import { EngineField } from './EngineField';
import type { EngineForm } from './use-engine';

interface EngineServerProps {
  form: EngineForm;
  value: ShownEngine;
}

/** Address, model and key of a server, and the one button that connects it. */
export function EngineServer({ form, value }: EngineServerProps) {
  const t = useTranslate(engineMessages);
  const { edit, key, setKey, keep, connect, state } = form;
  /** Agreed for this address; another one is asked about again. */
  const [agreed, setAgreed] = useState('');
  const address = readAddress(value.address);
  const problem = typeof address === 'string' ? address : undefined;
  const far = typeof address !== 'string' && !address.isLocal ? address.base : undefined;
  const isOpen = !problem && (!far || agreed === far) && state !== 'trying';
  const trial = typeof state === 'object' ? state.trial : undefined;
  return (
    <div className="form engine-server">
      <EngineField
        name="address"
        value={value.address}
        error={problem && t(`problem_${problem}`)}
        onType={(text) => edit({ address: text })}
      />
      <Usual address={value.address} onChoose={(text) => edit({ address: text })} />
      {far && (
        <FarNotice isAgreed={agreed === far} onAgree={(isIt) => setAgreed(isIt ? far : '')} />
      )}
      <EngineField
        name="model"
        value={value.model}
        offered={trial?.state === 'ready' ? trial.models : []}
        onType={(text) => edit({ model: text })}
        onLeave={() => keep({})}
      />
      <EngineField name="key" value={key} isKept={value.hasKey} onType={setKey} />
      <div className="acts">
        <Button look="main" disabled={!isOpen} onClick={connect}>
          {t('connect')}
        </Button>
        {value.hasKey && (
          <Button look="text" onClick={() => keep({}, '')}>
            {t('dropKey')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface UsualProps {
  address: string;
  onChoose: (address: string) => void;
}

function Usual({ address, onChoose }: UsualProps) {
  const t = useTranslate(engineMessages);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own.
    <div className="facts" role="group" aria-label={t('usual')}>
      {USUAL_ADDRESSES.map((usual) => (
        <button
          key={usual.name}
          type="button"
          className={usual.address === address ? 'fact is-chosen' : 'fact'}
          aria-pressed={usual.address === address}
          onClick={() => onChoose(usual.address)}
        >
          {usual.name}
        </button>
      ))}
    </div>
  );
}

interface FarNoticeProps {
  isAgreed: boolean;
  onAgree: (isAgreed: boolean) => void;
}

/** What leaves the computer is said, and agreed to, before anything else. */
function FarNotice({ isAgreed, onAgree }: FarNoticeProps) {
  const t = useTranslate(engineMessages);
  return (
    <div className="note-box k-safety engine-far">
      <div>
        <div className="what">{t('far')}</div>
        <p>{t('farText')}</p>
      </div>
      <label>
        <input
          type="checkbox"
          checked={isAgreed}
          onChange={(event) => onAgree(event.target.checked)}
        />{' '}
        {t('farAgree')}
      </label>
    </div>
  );
}
