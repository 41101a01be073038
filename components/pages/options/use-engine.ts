import { useEffect, useState } from 'react';
import { isSameValue } from '../../../lib/domain/brand/is-same-value';
import type {
  EngineChange,
  EngineTrial,
  ShownEngine,
} from '../../../lib/domain/engine/engine-settings';
import { readAddress } from '../../../lib/domain/engine/read-address';
import type { EngineEditor } from './engine-editor';

export type EngineState =
  | 'resting'
  | 'trying'
  | 'noPermission'
  | 'saveFailed'
  | { trial: EngineTrial };

export interface EngineForm {
  /** As it stands in the form; absent until it was read. */
  value: ShownEngine | undefined;
  /** Typed and not saved yet; never the one that is kept. */
  key: string;
  state: EngineState;
  edit: (part: Partial<ShownEngine>) => void;
  setKey: (key: string) => void;
  /** Keeps a choice at once. */
  keep: (part: Partial<ShownEngine>, key?: string) => void;
  /** In a click: asks for access, keeps what was typed and tries it. */
  connect: () => void;
}

/** The settings of the optional engine while they are changed. */
export function useEngine(editor: EngineEditor): EngineForm {
  const [value, setValue] = useState<ShownEngine>();
  const [key, setKey] = useState('');
  const [state, setState] = useState<EngineState>('resting');
  useEffect(() => {
    editor.read().then(setValue, () => setState('saveFailed'));
  }, [editor]);

  const save = async (shown: ShownEngine, newKey?: string) => {
    const kept = await editor.save(asChange(shown, newKey));
    // What was typed while it was kept stays as it is typed.
    setValue((now) => (isSameValue(now, shown) ? kept : now && { ...now, hasKey: kept.hasKey }));
    setKey((now) => (now === newKey ? '' : now));
    return kept;
  };
  const guard = (work: () => Promise<void>) => void work().catch(() => setState('saveFailed'));
  const tryIt = async (shown: ShownEngine) => {
    setState('trying');
    const trial = await editor.try(asChange(shown));
    setState({ trial });
    const first = trial.state === 'ready' ? trial.models[0] : undefined;
    if (!first || shown.model !== '') return;
    setValue((now) => (isSameValue(now, shown) ? { ...shown, model: first } : now));
    await save({ ...shown, model: first });
  };
  return {
    value,
    key,
    state,
    setKey,
    edit: (part) => {
      if (value) setValue({ ...value, ...part });
      setState('resting');
    },
    keep: (part, newKey) =>
      guard(async () => {
        if (!value) return;
        const next = { ...value, ...part };
        setValue(next);
        const kept = await save(next, newKey);
        if (part.kind === 'browser') await tryIt(kept);
        else if (part.kind) setState('resting');
        const address = readAddress(value.address);
        if (part.kind !== 'off' || typeof address === 'string') return;
        await editor.dropAccess(address.pattern);
      }),
    connect: () => {
      const address = value && readAddress(value.address);
      if (!value || !address || typeof address === 'string') return;
      // Before all else: the browser asks only within the click.
      const access = editor.requestAccess(address.pattern);
      guard(async () => {
        const kept = await save(value, key === '' ? undefined : key);
        if (await access) await tryIt(kept);
        else setState('noPermission');
      });
    },
  };
}

function asChange({ hasKey: _, ...shown }: ShownEngine, key?: string): EngineChange {
  return { ...shown, ...(key !== undefined && { key }) };
}
