import { useEffect, useState } from 'react';
import type { ReportChoice } from '../../components/pages/report/report-props';
import { observeLog } from '../../lib/contexts/pages/observe-log';
import { readReport } from '../../lib/contexts/pages/read-report';
import { localZone } from '../../lib/contexts/pages/read-report-choice';
import type { Brand } from '../../lib/domain/brand/brand';
import type { OwnGuideline } from '../../lib/domain/checklist/own-guideline';
import type { Report } from '../../lib/domain/log/report/report';
import { database } from '../../lib/storage/database';

const NONE: readonly OwnGuideline[] = [];

export interface ReportReading {
  report: Report | undefined;
  /** Guidelines of this client alone, for their names. */
  guidelines: readonly OwnGuideline[];
  /** True while `report` still is of an earlier choice. */
  isReading: boolean;
  isBroken: boolean;
}

/** The report that was chosen, read again whenever the log changes. */
export function useReport(
  brand: Brand | undefined,
  choice: ReportChoice | undefined,
): ReportReading {
  const asked = JSON.stringify([brand, choice]);
  const [answer, setAnswer] = useState<
    Omit<ReportReading, 'isBroken' | 'isReading'> & { asked: string }
  >();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const [client, wanted] = JSON.parse(asked) as [Brand | null, ReportChoice | null];
    async function read() {
      if (!client || !wanted) return;
      try {
        const options = { ...wanted, localZone: localZone(), now: Date.now() };
        const report = await readReport(database, client, options);
        const playbook = await database.playbooks.get(client.id);
        if (life.signal.aborted) return;
        setAnswer({ asked, report, guidelines: playbook?.ownGuidelines ?? [] });
        setBroken(false);
      } catch (error) {
        console.error('Respira: the report could not be made', error);
        if (!life.signal.aborted) setBroken(true);
      }
    }
    observeLog(database, life.signal, () => void read());
    void read();
    return () => life.abort();
  }, [asked]);
  const isReading = answer?.asked !== asked;
  return { report: answer?.report, guidelines: answer?.guidelines ?? NONE, isReading, isBroken };
}
