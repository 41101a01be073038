import { isDiskFull } from '../../storage/is-disk-full';
import { logHealthItem } from '../../storage/log-health';

export type WriteResult<Value> =
  | { state: 'kept'; value: Value }
  | { state: 'full' | 'broken'; value?: undefined };

/** Runs one write and remembers whether the log can be written; never throws. */
export async function writeLog<Value>(write: () => Promise<Value>): Promise<WriteResult<Value>> {
  const result = await attempt(write);
  await rememberHealth(result.state === 'kept' ? 'ok' : result.state);
  return result;
}

async function attempt<Value>(write: () => Promise<Value>): Promise<WriteResult<Value>> {
  try {
    return { state: 'kept', value: await write() };
  } catch (error) {
    console.error('Respira: the log could not be written', error);
    return { state: isDiskFull(error) ? 'full' : 'broken' };
  }
}

/** On a full disk this may fail as well: what was asked for matters more. */
async function rememberHealth(health: 'ok' | 'full' | 'broken'): Promise<void> {
  try {
    if ((await logHealthItem.getValue()) !== health) await logHealthItem.setValue(health);
  } catch (error) {
    console.error('Respira: the state of the log could not be kept', error);
  }
}
