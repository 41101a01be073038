import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Window } from 'happy-dom';

/** Saved pages of other people; not part of the project. */
const CAPTURES = resolve('../shared/captures');

export const hasCaptures = existsSync(CAPTURES);
/** For the name of a suite that cannot run without them. */
export const whySkipped = hasCaptures ? '' : ' (skipped: no ../shared/captures here)';

export function loadCapture(name: string, url: string): void {
  loadPage(readFileSync(resolve(CAPTURES, name), 'utf8'), url);
}

/** Makes the test's document the given page, as if it stood at `url`. */
export function loadPage(html: string, url: string): void {
  (window as unknown as Window).happyDOM.setURL(url);
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.remove();
  document.append(document.adoptNode(page.documentElement));
}

/** File names that begin so; none where there are no captures. */
export function listCaptures(prefix: string): string[] {
  if (!hasCaptures) return [`${prefix}…`];
  return readdirSync(CAPTURES).filter((name) => name.startsWith(prefix) && name.endsWith('.html'));
}
