import type {
  EngineChange,
  EngineSettings,
  ShownEngine,
} from '../../../domain/engine/engine-settings';
import { readAddress } from '../../../domain/engine/read-address';

/**
 * The settings with a change. A key stays with the server that it was given for; what was agreed to
 * send to one server is not agreed for another.
 */
export function changeSettings(before: EngineSettings, change: EngineChange): EngineSettings {
  const { key, ...rest } = change;
  const isSame = baseOf(before.address) === baseOf(change.address);
  return { ...rest, key: key ?? (isSame ? before.key : ''), agreed: isSame ? before.agreed : [] };
}

/** Without the key. */
export function showSettings({ key, agreed: _, ...rest }: EngineSettings): ShownEngine {
  return { ...rest, hasKey: key !== '' };
}

function baseOf(typed: string): string {
  const address = readAddress(typed);
  return typeof address === 'string' ? address : address.base;
}
