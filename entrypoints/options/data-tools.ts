import type { DataTools } from '../../components/pages/options/data/backup-tools';
import { previewBackup } from '../../lib/storage/backup/preview-backup';
import { restoreBackup } from '../../lib/storage/backup/restore-backup';
import { writeBackup } from '../../lib/storage/backup/write-backup';
import { logTools } from './log-tools';
import { personTools } from './person-tools';

/** A copy of everything, back from it; the log as a whole; what is held of a person. */
export const dataTools: DataTools = {
  backup: {
    write: (passphrase) => writeBackup({ ...(passphrase && { passphrase }) }),
    preview: (file, passphrase) => previewBackup(file, passphrase),
    restore: (file, { mode, passphrase }) =>
      restoreBackup(file, { mode, ...(passphrase && { passphrase }) }),
  },
  log: logTools,
  people: personTools,
};
