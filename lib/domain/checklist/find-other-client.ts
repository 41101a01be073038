import { findName } from '../text/find-name';
import { fold } from '../text/fold';
import type { TextRange } from '../text-range';
import type { CheckContext, OtherClient } from './check';
import { readText } from './read-text';

/** Hosts are told by longer words: 'sol' stands in many. */
const SHORTEST_HOST = 4;
const HOST =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})(?![\p{L}\p{N}@])/giu;
/** A reply is shorter; in UTF-16 units. */
const READ = 3000;
const LETTER = /[\p{L}\p{N}]/u;

/** Names come back with each keystroke. */
const known = new Map<string, string>();
const KEPT = 500;

/** A name as it stands in folded text. */
function read(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  const fresh = fold(name).text.trim().replace(/^[@#]/, '');
  known.set(name, fresh);
  return fresh;
}

const bare = (name: string) => read(name).replace(/[^\p{L}\p{N}]/gu, '');

function namesOf({ name, aliases, ownAccounts }: Omit<OtherClient, 'signature'>): string[] {
  return [name, ...aliases, ...ownAccounts].filter((one) => !one.includes('*'));
}

/** 'Sol' is a name, 'el sol' is not: a capital where the saved name has one, or a handle or tag. */
function isWrittenAsName(draft: string, { start }: TextRange, name: string): boolean {
  if (/[@#]/.test(draft.charAt(start - 1)) || !/^[@#]?\p{Lu}/u.test(name.trim())) return true;
  return !/\p{Ll}/u.test(draft.charAt(start));
}

function isInside(range: TextRange, others: readonly TextRange[]): boolean {
  return others.some(({ start, end }) => start <= range.start && range.end <= end);
}

/** A web address of a draft by the names in its host. */
interface Host {
  range: TextRange;
  labels: string[];
}

function readHosts(draft: string): Host[] {
  const found = draft.slice(0, READ).matchAll(HOST);
  return Array.from(found, ({ index, 0: typed, 1: host = '' }) => ({
    range: { start: index, end: index + typed.length },
    labels: host.split('.').slice(0, -1).map(bare),
  }));
}

function findHosts(hosts: readonly Host[], names: readonly string[]): TextRange[] {
  const keys = names.map(bare).filter((key) => key.length >= SHORTEST_HOST);
  return hosts
    .filter(({ labels }) => labels.some((label) => keys.includes(label)))
    .map(({ range }) => range);
}

/** What gives this client away in a draft for `brand`; ranges of the draft as typed. */
function findTraces(
  draft: string,
  hosts: readonly Host[],
  client: OtherClient,
  { brand, post }: CheckContext,
): TextRange[] {
  const { folded } = readText(draft);
  const asked = readText(post.text).folded.text;
  const ours = namesOf(brand);
  /** A signature is ours but for the name of another client in it. */
  const signature = read(brand.signature);
  const theirs = namesOf(client).filter((name) => !ours.some((one) => bare(one) === bare(name)));
  const isIn = (text: string, name: string) => findName(text, read(name)).length > 0;
  const isOurName = !theirs.some(
    (name) => isIn(signature, name) && !ours.some((one) => isIn(read(one), name)),
  );
  const own = [...ours, ...(isOurName ? [brand.signature] : [])].flatMap((name) =>
    findName(folded.text, read(name)),
  );
  const names = theirs
    /** A customer may compare two brands, and an answer may take that up. */
    .filter((name) => findName(asked, read(name)).length === 0)
    .flatMap((name) =>
      findName(folded.text, read(name))
        .filter((range) => !isInside(range, own))
        .map((range) => folded.toOriginal(range))
        .filter((range) => isWrittenAsName(draft, range, name)),
    );
  const isOurs = bare(client.signature) === bare(brand.signature);
  const signed = isOurs ? [] : findSignature(folded.text, client.signature).map(folded.toOriginal);
  return [...names, ...findHosts(hosts, theirs), ...signed];
}

/** A signature stands at the end. */
function findSignature(text: string, signature: string): TextRange[] {
  const end = text.trimEnd().length;
  const signed = fold(signature).text.trim();
  const start = end - signed.length;
  const isThere = signed.length > 1 && start >= 0 && text.slice(start, end) === signed;
  const isPart = LETTER.test(text.charAt(start - 1)) && LETTER.test(signed.charAt(0));
  return isThere && !isPart ? [{ start, end }] : [];
}

/** First places in a draft that belong to another client; ranges of the draft as typed. */
export function findOtherClient(draft: string, context: CheckContext): TextRange[] {
  const clients = context.otherClients ?? [];
  const hosts = clients.length > 0 ? readHosts(draft) : [];
  for (const client of clients) {
    const traces = findTraces(draft, hosts, client, context);
    if (traces.length > 0) return traces.sort((a, b) => a.start - b.start);
  }
  return [];
}
