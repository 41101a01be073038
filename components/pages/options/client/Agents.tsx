import { X } from 'lucide-react';
import { type FocusEvent, useId, useState } from 'react';
import type { Agent } from '../../../../lib/domain/brand/brand';
import { BRAND_LIMITS } from '../../../../lib/domain/brand/brand-limits';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTranslate } from '../../../ui/locale-context';
import { TakenOutBar } from '../../../ui/TakenOutBar';
import { useTakenOut } from '../../../ui/use-taken-out';

interface AgentsProps {
  agents: readonly Agent[];
  onChange(agents: Agent[]): void;
}

/** Those who answer, each with a signature; who has no name yet is not kept. */
export function Agents({ agents, onChange }: AgentsProps) {
  const t = useTranslate(brandFormMessages);
  const id = useId();
  // While the person is here the rows stay where they are, unnamed ones too.
  const [typed, setTyped] = useState<readonly Agent[]>();
  const rows = typed ?? agents;
  const set = (next: Agent[]) => {
    setTyped(next);
    onChange(next.filter(({ name }) => name.trim() !== ''));
  };
  const taken = useTakenOut(rows, set);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setTyped(undefined);
  };
  return (
    <div className="field">
      <span className="label" id={id}>
        {t('agents')}
      </span>
      <ul className="lines agents" aria-labelledby={id} onBlur={leave}>
        {[...rows, { name: '', signature: '' }].map((agent, index) => (
          // The place is what a row is: two people may bear one name.
          <li key={`${index.toString()}`}>
            <AgentBoxes
              agent={agent}
              label={`${t('agentName')} ${index + 1}`}
              signatureLabel={`${t('signature')} ${index + 1}`}
              placeholder={index === rows.length ? t('addAgent') : ''}
              onChange={(next) => set(rows.toSpliced(index, 1, next))}
            />
            {index < rows.length && (
              <Button
                look="icon"
                aria-label={t('remove', { tag: agent.name })}
                onClick={() => taken.takeOut(index)}
              >
                <Icon of={X} size={14} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      <TakenOutBar name={taken.last?.name} onPutBack={taken.putBack} />
      <p className="hint">{t('agentsHint')}</p>
    </div>
  );
}

interface AgentBoxesProps {
  agent: Agent;
  label: string;
  signatureLabel: string;
  placeholder: string;
  onChange(agent: Agent): void;
}

/** A signature follows from the name until another one is typed. */
function AgentBoxes({ agent, label, signatureLabel, placeholder, onChange }: AgentBoxesProps) {
  const sign = (name: string) => (name.trim() ? `— ${name.trim()}` : '');
  const rename = (name: string) => {
    const follows = agent.signature === sign(agent.name);
    onChange({ name, signature: follows ? sign(name) : agent.signature });
  };
  return (
    <>
      <input
        className="line"
        aria-label={label}
        value={agent.name}
        maxLength={BRAND_LIMITS.signatureLength - 2}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => rename(event.target.value)}
      />
      {agent.name !== '' && (
        <input
          className="line soft"
          aria-label={signatureLabel}
          value={agent.signature}
          maxLength={BRAND_LIMITS.signatureLength}
          autoComplete="off"
          onChange={(event) => onChange({ ...agent, signature: event.target.value })}
        />
      )}
    </>
  );
}
