import type { EngineKind } from '../../../lib/domain/engine/engine-settings';
import { engineMessages } from '../../../lib/i18n/engine';
import { useTranslate } from '../../ui/locale-context';
import { EngineServer } from './EngineServer';
import type { EngineForm, EngineState } from './use-engine';

const KINDS = ['off', 'browser', 'server'] as const satisfies readonly EngineKind[];

/** The optional engine: none, the browser's model, or a server of the person's own. */
export function EngineSection({ form }: { form: EngineForm }) {
  const t = useTranslate(engineMessages);
  const { value, state, keep } = form;
  return (
    <section className="block" id="engine" aria-labelledby="engine-title">
      <div className="title">
        <div>
          <h2 className="heading" id="engine-title" tabIndex={-1}>
            {t('title')}
          </h2>
          <p className="soft">{t('text')}</p>
        </div>
      </div>
      {value && (
        <fieldset className="choice languages">
          <legend className="sr">{t('kind')}</legend>
          {KINDS.map((kind) => (
            <label key={kind} className={kind === value.kind ? 'opt is-on' : 'opt'}>
              <input
                type="radio"
                className="sr"
                name="engine"
                checked={kind === value.kind}
                onChange={() => keep({ kind })}
              />
              <span className="dot" />
              <span>
                {t(`kind_${kind}`)}
                <small className="engine-kind">{t(`kind_${kind}Text`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {value?.kind === 'server' && <EngineServer form={form} value={value} />}
      <p className="engine-state" role="status">
        <StateLine state={state} isServer={value?.kind === 'server'} />
      </p>
    </section>
  );
}

function StateLine({ state, isServer }: { state: EngineState; isServer: boolean }) {
  const t = useTranslate(engineMessages);
  if (state === 'resting') return null;
  if (state === 'trying') return t('connecting');
  if (typeof state === 'string') return <span className="field-error">{t(state)}</span>;
  const { trial } = state;
  if (trial.state === 'ready') return t(isServer ? 'ready' : 'readyBrowser');
  const { problem } = trial;
  if (problem === 'off' || problem === 'cancelled') return null;
  const text = problem === 'notAllowed' ? t('noPermission') : t(`no_${problem}`);
  return <span className="field-error">{text}</span>;
}
