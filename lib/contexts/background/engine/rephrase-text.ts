import type { EngineSettings } from '../../../domain/engine/engine-settings';
import { readAddress } from '../../../domain/engine/read-address';
import { readAnswer } from '../../../domain/engine/read-answer';
import type { RephraseAnswer, RephraseRequest } from '../../../domain/engine/rephrasing';
import { restoreText } from '../../../domain/engine/restore-text';
import {
  type PreparedRequest,
  writePayload,
  writePrompt,
} from '../../../domain/engine/write-prompt';
import type { EngineStore } from '../../../storage/engine-store';
import { createBrowserEngine } from './create-browser-engine';
import { createServerEngine } from './create-server-engine';
import type { Engine } from './engine';

export interface RephraseOptions {
  store: EngineStore;
  /** Whether the browser lets us reach an address; see `ServerAddress.pattern`. */
  isAllowed: (pattern: string) => Promise<boolean>;
  signal: AbortSignal;
}

/**
 * The draft in other words, as plain text with all that was masked back in its place. Whether it says
 * more than the draft is for the panel to judge, where the checks are.
 */
export async function rephraseText(
  request: RephraseRequest,
  { store, isAllowed, signal }: RephraseOptions,
): Promise<RephraseAnswer> {
  const settings = await store.read();
  const prepared = writePrompt(request);
  if (settings.kind === 'off') return { state: 'none', problem: 'off' };
  if (settings.kind === 'browser') {
    return speak(createBrowserEngine(request.language), prepared, signal);
  }
  const address = readAddress(settings.address);
  if (typeof address === 'string') return { state: 'none', problem: 'unreachable' };
  if (!(await isAllowed(address.pattern))) return { state: 'none', problem: 'notAllowed' };
  const payload = writePayload(prepared.prompt, settings.model);
  const { base, host, isLocal } = address;
  if (!settings.agreed.includes(base)) {
    if (request.agreed !== payload) return { state: 'consent', host, isLocal, payload };
    await agree(store, settings, base);
  }
  return speak(createServerEngine(base, settings.model, settings.key), prepared, signal);
}

async function agree(store: EngineStore, settings: EngineSettings, base: string): Promise<void> {
  await store.write({ ...settings, agreed: [...settings.agreed, base] });
}

async function speak(
  engine: Engine,
  { prompt, masked, ending }: PreparedRequest,
  signal: AbortSignal,
): Promise<RephraseAnswer> {
  const spoken = await engine.speak(prompt, signal);
  if (!spoken.ok) return { state: 'none', problem: spoken.problem };
  const plain = readAnswer(spoken.text);
  if (plain === undefined) return { state: 'none', problem: 'markup' };
  const text = restoreText(plain, masked.text, masked.originals);
  return text === undefined
    ? { state: 'none', problem: 'lost' }
    : { state: 'text', text: text + ending };
}
