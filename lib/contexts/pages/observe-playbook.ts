import { liveQuery } from 'dexie';
import type { Playbook } from '../../domain/playbook/playbook';
import { createPlaybookStore } from '../../storage/playbook-store';

/** Tells a client's playbook now and after each change, here or on another page of ours. */
export function observePlaybook(
  brandId: string,
  signal: AbortSignal,
  onChange: (playbook: Playbook) => void,
): void {
  const store = createPlaybookStore();
  const following = liveQuery(() => store.read(brandId)).subscribe({
    next: onChange,
    error: (error: unknown) => console.error('Respira: the playbook cannot be read', error),
  });
  signal.addEventListener('abort', () => following.unsubscribe());
}
