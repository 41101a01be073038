import type { CheckResult } from '../../domain/checklist/check';
import type { NearMissRecord } from '../../domain/log/log-entry';
import { askBackground } from '../../messaging/ask-background';
import type { AssistRequest } from './assist-request';

/** Notes that a guard stopped a hand, each kind once a reply; nothing of what was written. */
export interface NearMissRecorder {
  /** The box stands in another client's account, or in one that nobody knows. */
  onAccount(): void;
  /** What kept a text out of the box for the moment. */
  onStops(stops: readonly CheckResult[]): void;
  /** How the words in the box are judged: another client's may be the person's own hand. */
  onWritten(results: readonly CheckResult[]): void;
  /** The same box is used for another reply. */
  startAgain(): void;
}

export function createNearMissRecorder({
  adapter,
  brand,
  isPractice,
}: Pick<AssistRequest, 'adapter' | 'brand' | 'isPractice'>): NearMissRecorder {
  const told = new Set<NearMissRecord['kind']>();
  const record = (kind: NearMissRecord['kind']) => {
    if (isPractice || told.has(kind)) return;
    told.add(kind);
    void askBackground('recordNearMiss', {
      id: crypto.randomUUID(),
      brandId: brand.id,
      kind,
      site: adapter.id,
      at: new Date().toISOString(),
    });
  };
  return {
    onAccount: () => record('account'),
    onStops(stops) {
      for (const { id, detail } of stops) {
        if (id === 'K22') record(detail === 'otherClient' ? 'otherClient' : 'account');
      }
    },
    onWritten(results) {
      const isOthers = ({ id, state, detail }: CheckResult) =>
        id === 'K22' && state === 'stop' && detail === 'otherClient';
      if (results.some(isOthers)) record('otherClient');
    },
    startAgain: () => told.clear(),
  };
}
