import * as v from 'valibot';
import type { EngineSettings, EngineTrial } from '../../../domain/engine/engine-settings';
import { readAddress } from '../../../domain/engine/read-address';
import { askServer } from './ask-server';
import { isBrowserModelReady } from './create-browser-engine';

const ModelsSchema = v.object({ data: v.array(v.object({ id: v.string() })) });
const MOST_MODELS = 100;

/** Whether an engine is there: the server is asked for the names of its models, and told nothing. */
export async function tryEngine(
  { kind, address, key }: EngineSettings,
  isAllowed: (pattern: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<EngineTrial> {
  if (kind === 'off') return { state: 'none', problem: 'off' };
  if (kind === 'browser') return tryBrowser();
  const server = readAddress(address);
  if (typeof server === 'string') return { state: 'none', problem: 'unreachable' };
  if (!(await isAllowed(server.pattern))) return { state: 'none', problem: 'notAllowed' };
  const answer = await askServer({ url: `${server.base}/v1/models`, key, signal });
  if (!answer.ok) return { state: 'none', problem: answer.problem };
  const read = v.safeParse(ModelsSchema, answer.json);
  if (!read.success) return { state: 'none', problem: 'broken' };
  const models = read.output.data.map(({ id }) => id).filter((id) => id.length <= 200);
  return { state: 'ready', models: models.slice(0, MOST_MODELS) };
}

async function tryBrowser(): Promise<EngineTrial> {
  const isReady = (await isBrowserModelReady('es')) || (await isBrowserModelReady('en'));
  return isReady ? { state: 'ready', models: [] } : { state: 'none', problem: 'unavailable' };
}
