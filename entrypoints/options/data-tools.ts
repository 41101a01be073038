import type { DataTools } from '../../components/pages/options/data/backup-tools';
import { authorKey } from '../../lib/domain/log/log-entry';
import { askBackground } from '../../lib/messaging/ask-background';
import { previewBackup } from '../../lib/storage/backup/preview-backup';
import { restoreBackup } from '../../lib/storage/backup/restore-backup';
import { writeBackup } from '../../lib/storage/backup/write-backup';

/** A copy of everything, back from it, and forgetting a person. */
export const dataTools: DataTools = {
  backup: {
    write: (passphrase) => writeBackup({ ...(passphrase && { passphrase }) }),
    preview: (file, passphrase) => previewBackup(file, passphrase),
    restore: (file, { mode, passphrase }) =>
      restoreBackup(file, { mode, ...(passphrase && { passphrase }) }),
  },
  async forget(site, who) {
    const handle = who.replace(/^@/, '');
    const answer = await askBackground('deletePerson', authorKey({ site, author: { handle } }));
    return answer.ok ? answer.value : undefined;
  },
};
