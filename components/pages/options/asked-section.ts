import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { readDeepLink } from './deep-link';

/** The parts of the page, one of which is shown, in the order of the rail. */
export const SECTIONS = ['clients', 'plan', 'tips', 'data', 'engine', 'language'] as const;
export type SectionId = (typeof SECTIONS)[number];

/**
 * The section that an address asks for: '#data' and '#plan&client=<id>' by name, a client by its
 * own; `undefined` for an anchor inside the page, such as that of the skip link.
 */
export function readSection(hash: string): SectionId | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const named = SECTIONS.find((id) => asked.has(id));
  if (named) return named;
  const { client, part, isNew } = readDeepLink(hash);
  if (part === 'plan') return 'plan';
  return client || part || isNew || asked.size === 0 ? 'clients' : undefined;
}

/** Address of a section; of those that are about one client, with that client. */
export function writeSection(id: SectionId, client: string | undefined): string {
  if (client === undefined || (id !== 'clients' && id !== 'plan')) return `#${id}`;
  return `#${id === 'plan' ? 'plan&' : ''}${new URLSearchParams({ client })}`;
}

export interface ShownSection {
  id: SectionId;
  show(id: SectionId): void;
}

/** The section asked for, now and on each step through the page, back and forth. */
export function useSection(): ShownSection {
  const [section, setSection] = useState<SectionId>(
    () => readSection(window.location.hash) ?? 'clients',
  );
  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      const next = readSection(hash);
      if (!next) return;
      flushSync(() => setSection(next));
      if (!readDeepLink(hash).part) arriveAt(next);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return { id: section, show: setSection };
}

/** As a new page would: from the top, with the keyboard and the voice at its heading. */
function arriveAt(section: SectionId): void {
  window.scrollTo(0, 0);
  document.getElementById(`${section}-title`)?.focus({ preventScroll: true });
}
