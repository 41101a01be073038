import { useContext, useRef, useState } from 'react';
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

/** One draft on its way through the engine and back; what comes for another draft is dropped. */
export function useRephrase(draft: Draft, onReplace: (draft: Draft) => void): Rephrasing {
  const engine = useContext(EngineContext);
  const [kept, setKept] = useState<{ of: string; step: Step }>();
  const current = useRef(draft.id);
  current.current = draft.id;
  const step: Step = kept?.of === draft.id ? kept.step : { name: 'offered' };
  const ask = async (agreed?: string) => {
    if (!engine) return;
    const { id } = draft;
    setKept({ of: id, step: { name: 'working' } });
    const answer = await engine.rephrase(draft, agreed);
    if (current.current !== id) return;
    if (answer.state === 'draft') {
      setKept({ of: answer.draft.id, step: { name: 'done', draft } });
      onReplace(answer.draft);
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
