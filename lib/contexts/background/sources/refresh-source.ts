import { browser } from '#imports';
import {
  hostPatternOf,
  SOURCE_REST_MS,
  type SourceProblem,
} from '../../../domain/playbook/playbook-source';
import { parsePlaybookFile } from '../../../domain/sharing/playbook-file';
import { isSignedBy } from '../../../storage/sealed/signing';
import type { SourcePin, SourceRow } from '../../../storage/sharing-database';
import type { SourceStore } from '../../../storage/source-store';
import { fetchPlaybook } from './fetch-playbook';

/** Asks every address that was not asked within the hour. One that fails keeps no other waiting. */
export async function refreshSources(store: SourceStore, now = Date.now()): Promise<void> {
  const rows = await store.listSources();
  await Promise.all(rows.map((row) => refreshSource(store, row, now)));
}

/** Asks one address, at most hourly; what it said before stays until it says something better. */
export async function refreshSource(
  store: SourceStore,
  row: SourceRow,
  now = Date.now(),
): Promise<void> {
  const rested = now - Date.parse(row.checkedAt ?? '1970-01-01T00:00:00Z');
  if (rested >= 0 && rested < SOURCE_REST_MS) return;
  if (!(await isAllowed(row.url))) {
    await store.keepSource({ ...row, problem: 'noPermission' });
    return;
  }
  await store.keepSource(await askSource(row, new Date(now).toISOString()));
}

/** The row as it is after its address was asked. */
async function askSource(row: SourceRow, checkedAt: string): Promise<SourceRow> {
  const { problem: _, ...calm } = row;
  const known = { ...calm, checkedAt };
  const fetched = await fetchPlaybook(row.url, row.playbook ? row.etag : undefined);
  if (fetched.state === 'same') return known;
  if (fetched.state === 'problem') return { ...known, problem: fetched.problem };
  const reading = parsePlaybookFile(fetched.text);
  if (!reading.ok) return { ...known, problem: 'notPlaybook' };
  const { file, signature, signedText } = reading;
  if (signature && !(await isSignedBy(signature, signedText))) {
    return { ...known, problem: 'signature' };
  }
  const given: SourcePin = {
    ...(signature && { key: signature.key }),
    clientId: file.brand.id,
  };
  const stranger = findStranger(row.pin, given);
  if (stranger) return { ...known, problem: stranger };
  const { etag: __, ...rest } = known;
  return {
    ...rest,
    ...(fetched.etag && { etag: fetched.etag }),
    playbook: { ...file.playbook, brandId: row.brandId },
    pin: given,
    clientName: file.brand.name,
    changedAt: checkedAt,
  };
}

/** A file may be signed later, but not by another, nor by nobody again, nor become another client's. */
function findStranger(pin: SourcePin | undefined, given: SourcePin): SourceProblem | undefined {
  if (!pin) return undefined;
  if (pin.clientId !== given.clientId) return 'otherClient';
  return pin.key !== undefined && pin.key !== given.key ? 'otherAuthor' : undefined;
}

async function isAllowed(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPatternOf(url)] }).catch(() => false);
}
