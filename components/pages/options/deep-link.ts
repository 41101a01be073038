import { useEffect, useState } from 'react';

/** What a link to this page asks for. */
export interface DeepLink {
  /** `Brand.id`. */
  client?: string;
  /** Part of the client's form: 'facts', 'share', 'plan'. */
  part?: string;
  /** A new client is to be begun. */
  isNew: boolean;
}

/** Reads '#client=<id>&part=facts', '#new', or the name of a section, which asks for nothing more. */
export function readDeepLink(hash: string): DeepLink {
  const text = hash.replace(/^#/, '');
  const asked = new URLSearchParams(text);
  const client = asked.get('client');
  const part = asked.get('part');
  return {
    ...(client && { client }),
    ...(part && { part }),
    isNew: text === 'new' || text === 'add',
  };
}

export function writeDeepLink({ client, part }: { client: string; part?: string }): string {
  return `#${new URLSearchParams({ client, ...(part && { part }) })}`;
}

/** What the address asks for, now and whenever it changes. */
export function useDeepLink(): DeepLink {
  const [link, setLink] = useState(() => readDeepLink(window.location.hash));
  useEffect(() => {
    const read = () => setLink(readDeepLink(window.location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return link;
}

/** The part that the link asks for of this client; of another one it asks for none. */
export function findAskedPart(link: DeepLink, clientId: string): string | undefined {
  return link.client === undefined || link.client === clientId ? link.part : undefined;
}

const arrived = new WeakSet<DeepLink>();

/** Calls `arrive` once for each link that was followed, as soon as `isReady`. */
export function useArrival(link: DeepLink, isReady: boolean, arrive: () => void): void {
  useEffect(() => {
    if (!isReady || arrived.has(link)) return;
    arrived.add(link);
    arrive();
  }, [link, isReady, arrive]);
}

/** The address names what is shown, so that it can be kept and sent; no step of its own to go back. */
export function noteAddress(hash: string): void {
  window.history.replaceState(undefined, '', hash);
}

/** A new client is a step to go back from; a reload goes on with it, and once left it begins no more. */
export function noteNew(isNew: boolean): void {
  const { pathname, search, hash } = window.location;
  if (isNew && !readDeepLink(hash).isNew) window.history.pushState(undefined, '', '#new');
  if (!isNew && readDeepLink(hash).isNew) noteAddress(`${pathname}${search}`);
}
