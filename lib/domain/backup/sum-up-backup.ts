import type { Playbook } from '../playbook/playbook';
import type { BackupChunk } from './read-backup-line';

/** What is in a backup, beyond the numbers of its rows. */
export interface BackupSummary {
  /** Names of the clients in it. */
  clients: string[];
  /** Agreed facts on all sheets. */
  facts: number;
  /** Sheets that say what to do in a crisis. */
  plans: number;
  /** Sheets of clients that are not in it; they are left out unless the client is here. */
  strays: number;
  /** Mentions and replies of clients that are not in it; the log keeps them under these names. */
  gone: { names: string[]; rows: number };
}

/** Takes chunk after chunk; `read` gives the sum of those so far. */
export function createBackupSummary(): {
  add(chunk: BackupChunk): void;
  read(): BackupSummary;
} {
  const clients = new Map<string, string>();
  const sheets = new Set<string>();
  const logged = new Map<string, Logged>();
  let [facts, plans] = [0, 0];
  return {
    add({ part, rows }) {
      if (part === 'brands') for (const { id, name } of rows) clients.set(id, name);
      if (part === 'mentions' || part === 'replies') for (const row of rows) note(logged, row);
      if (part !== 'playbooks') return;
      for (const sheet of rows) {
        sheets.add(sheet.brandId);
        facts += sheet.facts.length;
        plans += hasPlan(sheet) ? 1 : 0;
      }
    },
    read: () => ({
      clients: [...clients.values()],
      facts,
      plans,
      strays: [...sheets].filter((id) => !clients.has(id)).length,
      gone: sumUpGone(logged, clients),
    }),
  };
}

/** Of whom the log holds anything. */
interface Logged {
  name: string;
  rows: number;
}

function note(logged: Map<string, Logged>, row: { brandId: string; brandName: string }): void {
  const { rows } = logged.get(row.brandId) ?? { rows: 0 };
  logged.set(row.brandId, { name: row.brandName, rows: rows + 1 });
}

function sumUpGone(
  logged: ReadonlyMap<string, Logged>,
  clients: ReadonlyMap<string, string>,
): BackupSummary['gone'] {
  const gone = [...logged].filter(([id]) => !clients.has(id)).map(([, one]) => one);
  return {
    names: [...new Set(gone.map(({ name }) => name))],
    rows: gone.reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** The threshold is always there and says nothing. */
function hasPlan({ crisisPlan: { threshold: _, ...plan } }: Playbook): boolean {
  return Object.values(plan).some((said) => said !== undefined && said.length > 0);
}
