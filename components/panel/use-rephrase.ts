import { useContext, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../lib/domain/draft/move';
import { EngineContext, type Rephrased } from './engine-context';

type Step =
  | { name: 'offered' }
  | { name: 'working' }
  | { name: 'done'; draft: Draft }
  | ({ name: 'consent' } & Omit<Extract<Rephrased, { state: 'consent' }>, 'state'>)
  | { name: 'none'; problem: Extract<Rephrased, { state: 'none' }>['problem'] };

export interface Rephrasing {
  /** Absent where there is no engine. */
  step: Step | undefined;
  ask: (agreed?: string) => void;
  cancel: () => void;
  leave: () => void;
}

/**
 * One draft on its way through the engine and back. Where it is changed, or another one opened, the
 * work ends and what still comes is dropped: other words would take the place of what was done since.
 */
export function useRephrase(draft: Draft, onReplace: (draft: Draft) => void): Rephrasing {
  const engine = useContext(EngineContext);
  const [kept, setKept] = useState<{ of: string; step: Step }>();
  const open = useRef<{ id: string; onReplace: (draft: Draft) => void }>(undefined);
  useEffect(() => {
    open.current = { id: draft.id, onReplace };
    return () => {
      open.current = undefined;
    };
  });
  const step: Step = kept?.of === draft.id ? kept.step : { name: 'offered' };
  const isWorking = step.name === 'working';
  useEffect(() => (isWorking ? () => engine?.cancel() : undefined), [engine, isWorking]);
  const ask = async (agreed?: string) => {
    if (!engine) return;
    const { id } = draft;
    setKept({ of: id, step: { name: 'working' } });
    const answer = await engine.rephrase(draft, agreed);
    if (open.current?.id !== id) return setKept((now) => (now?.of === id ? undefined : now));
    if (answer.state === 'draft') {
      setKept({ of: answer.draft.id, step: { name: 'done', draft } });
      open.current.onReplace(answer.draft);
      return;
    }
    const { state, ...rest } = answer;
    setKept({ of: id, step: { name: state, ...rest } as Step });
  };
  return {
    step: engine && step,
    ask: (agreed) => void ask(agreed),
    cancel: () => engine?.cancel(),
    leave: () => setKept(undefined),
  };
}
