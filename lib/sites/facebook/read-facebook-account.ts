import { readPlainName } from '../read-plain-name';
import type { Composer } from '../site-adapter';
import { AS_NAME } from './as-name-labels';

/** "Comment as NAME": the only place where a box says who writes. Languages we know only. */
export function readFacebookAccount(composer?: Composer): string | undefined {
  const { editor } = composer ?? {};
  const labels = [editor?.getAttribute('aria-label'), editor?.getAttribute('aria-placeholder')];
  for (const label of labels) {
    const name = label && findName(label.normalize('NFKC'));
    if (name) return readPlainName(name);
  }
  return undefined;
}

function findName(label: string): string | undefined {
  for (const pattern of AS_NAME) {
    const name = pattern.exec(label)?.[1];
    if (name) return name;
  }
  return undefined;
}
