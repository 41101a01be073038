import type { LogTools } from '../../components/pages/options/data/log-tools';
import { NO_FILTER } from '../../components/pages/side-panel/log-props';
import { exportLog } from '../../lib/contexts/pages/export-log';
import { followJobs } from '../../lib/contexts/pages/follow-jobs';
import { importLog } from '../../lib/contexts/pages/import-log';
import { askBackground } from '../../lib/messaging/ask-background';
import type { StartedJob } from '../../lib/messaging/protocol';
import { CLIENT_TABLES, countClientRows } from '../../lib/storage/count-traces';
import { database } from '../../lib/storage/database';
import { listLoggedClients } from '../../lib/storage/list-clients';
import { dropReportNotes } from '../../lib/storage/report-notes';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';

/** The log as a whole, read here and written by the background. */
export const logTools: LogTools = {
  follow: followJobs,
  async cancel(id) {
    const answer = await askBackground('cancelJob', id);
    return answer.ok && answer.value;
  },
  import: (file, options) => importLog(file, options),
  export: async (format, options) =>
    exportLog(format, NO_FILTER, resolveLocale(await settingsItem.getValue()), options),
  listClients: () => listLoggedClients(database),
  countClient: (brandId) => countClientRows(database, brandId),
  async eraseClient(brandId) {
    const { mentions, replies, promises, nearMisses } = await countClientRows(database, brandId);
    const total = mentions + replies + promises + nearMisses;
    await dropReportNotes(brandId);
    return start({ id: `erase:${brandId}`, kind: 'erase', brandId, total });
  },
  async proveClient(brandId) {
    const counts = Object.values(await countClientRows(database, brandId));
    return { left: counts.reduce((sum, one) => sum + one, 0), tables: CLIENT_TABLES };
  },
  async reindex() {
    const [mentions, replies] = await Promise.all([
      database.mentions.count(),
      database.replies.count(),
    ]);
    return start({ id: 'reindex', kind: 'reindex', total: mentions + replies });
  },
};

async function start(job: StartedJob): Promise<boolean> {
  return (await askBackground('startJob', job)).ok;
}
