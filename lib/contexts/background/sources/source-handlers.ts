import * as v from 'valibot';
import { browser } from '#imports';
import { readSourceUrl } from '../../../domain/playbook/playbook-source';
import { onMessage } from '../../../messaging/messenger';
import { createSourceStore, type SourceStore } from '../../../storage/source-store';
import { SetSourceSchema } from '../playbook-schemas';
import { allowOwnPage } from '../sender';
import { refreshSource, refreshSources } from './refresh-source';

const ALARM = 'playbooks';
const EVERY_MINUTES = 60;

/** Answers our pages about addresses of playbooks, and asks those addresses once an hour. */
export function followSources(store: SourceStore = createSourceStore()): void {
  onMessage('setPlaybookSource', async ({ data, sender }) => {
    allowOwnPage(sender);
    const { brandId, url } = v.parse(SetSourceSchema, data);
    const address = url === undefined ? undefined : readSourceUrl(url);
    if (url !== undefined && address === undefined) return { brandId, url, problem: 'notHttps' };
    await store.setSource(brandId, address);
    const rows = await store.listSources();
    const row = rows.find((one) => one.brandId === brandId);
    if (row) await refreshSource(store, row);
    await keepAlarm(rows.length > 0);
    return store.readSource(brandId);
  });
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshSources(store).catch(report);
  });
}

/** Who has no such address is never woken for one. */
async function keepAlarm(isNeeded: boolean): Promise<void> {
  if (!isNeeded) await browser.alarms?.clear(ALARM);
  else if (!(await browser.alarms?.get(ALARM))) {
    await browser.alarms?.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  }
}

function report(error: unknown): void {
  console.error('Respira: playbooks could not be looked up', error);
}
