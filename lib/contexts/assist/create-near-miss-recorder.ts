import type { CheckResult } from '../../domain/checklist/check';
import type { NearMissRecord } from '../../domain/log/log-entry';
import { askBackground } from '../../messaging/ask-background';
import type { AssistRequest } from './assist-request';

type Kind = NearMissRecord['kind'];

/** Notes that a guard stopped a hand, each kind once a reply; nothing of what was written. */
export interface NearMissRecorder {
  /** The box stands in another client's account, or in one that nobody knows. */
  onAccount(): void;
  /** What kept a text out of the box for the moment. */
  onStops(stops: readonly CheckResult[]): void;
  /** How the words in the box are judged: another client's may be the person's own hand. */
  onWritten(results: readonly CheckResult[]): void;
  /**
   * A press of send went through, which is told twice; `isAccountWrong`: from an account that was
   * warned of.
   */
  onSent(pressId: string, results: readonly CheckResult[], isAccountWrong: boolean): void;
  /** The same box is used for another reply. */
  startAgain(): void;
}

const isOthers = ({ id, state, detail }: CheckResult) =>
  id === 'K22' && state === 'stop' && detail === 'otherClient';

export function createNearMissRecorder({
  adapter,
  brand,
  isPractice,
}: Pick<AssistRequest, 'adapter' | 'brand' | 'isPractice'>): NearMissRecorder {
  const told = new Map<Kind, NearMissRecord>();
  const presses = new Set<string>();
  const keep = (record: NearMissRecord) => {
    told.set(record.kind, record);
    void askBackground('recordNearMiss', record);
  };
  const create = (kind: Kind): NearMissRecord => ({
    id: crypto.randomUUID(),
    brandId: brand.id,
    kind,
    site: adapter.id,
    at: new Date().toISOString(),
  });
  const record = (kind: Kind) => {
    if (!isPractice && !told.has(kind)) keep(create(kind));
  };
  /** The same record, under its id. */
  const noteSent = (kind: Kind) => keep({ ...(told.get(kind) ?? create(kind)), wasSent: true });
  return {
    onAccount: () => record('account'),
    onStops(stops) {
      for (const { id, detail } of stops) {
        if (id === 'K22') record(detail === 'otherClient' ? 'otherClient' : 'account');
      }
    },
    onWritten(results) {
      if (results.some(isOthers)) record('otherClient');
    },
    onSent(pressId, results, isAccountWrong) {
      if (isPractice || presses.has(pressId)) return;
      presses.add(pressId);
      if (isAccountWrong) noteSent('account');
      if (results.some(isOthers)) noteSent('otherClient');
    },
    startAgain: () => told.clear(),
  };
}
