import Dexie from 'dexie';
import type { LogDatabase } from '../../storage/database';

/** Tables in which a change is news; the others follow from these. */
const TOLD = ['mentions', 'replies', 'promises'];
/** A batch of mentions comes in several writes; they are told once. In milliseconds. */
const REST_MS = 150;

/**
 * Tells when the log was changed, here or in the background. Not a live query: those only follow
 * what is read without helpers in between, and so would miss part of a long reading.
 */
export function observeLog(db: LogDatabase, signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  listenToLog(db, signal, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, REST_MS);
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Tells each single write, at once. */
export function listenToLog(db: LogDatabase, signal: AbortSignal, onWrite: () => void): void {
  const watched = TOLD.map((table) => `idb://${db.name}/${table}/`);
  const listen = (parts: Record<string, unknown>) => {
    if (Object.keys(parts).some((part) => watched.some((table) => part.startsWith(table)))) {
      onWrite();
    }
  };
  Dexie.on.storagemutated.subscribe(listen);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listen));
}
