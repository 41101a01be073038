import type { Brand } from '../domain/brand/brand';
import type { Mention } from '../domain/mention';
import type { Verdict } from '../domain/triage/verdict';
import type { Locale } from '../i18n/catalogue';
import type { Composer, PagePost, SiteAdapter } from '../sites/site-adapter';

/** A reply box was opened for a mention: what the panel needs to know. */
export interface AssistRequest {
  adapter: SiteAdapter;
  composer: Composer;
  target: PagePost;
  brand: Brand;
  mention: Mention;
  verdict: Verdict;
  locale: Locale;
  isPractice: boolean;
}

interface Bridge {
  waiting: AssistRequest[];
  open?: (request: AssistRequest) => void;
}

/** The watch and the assist script share one isolated world; the page cannot see into it. */
const KEY = Symbol.for('respira.assist');

function readBridge(): Bridge {
  const world = globalThis as { [KEY]?: Bridge };
  world[KEY] ??= { waiting: [] };
  return world[KEY];
}

/** Hands a request to the panel; false when the panel's script is not here yet: it will find it. */
export function requestAssist(request: AssistRequest): boolean {
  const bridge = readBridge();
  if (bridge.open) {
    bridge.open(request);
    return true;
  }
  bridge.waiting = [request];
  return false;
}

/** Called by the panel's script: takes what waits and all that comes. False if another is there. */
export function acceptAssist(open: (request: AssistRequest) => void): boolean {
  const bridge = readBridge();
  if (bridge.open) return false;
  bridge.open = open;
  for (const request of bridge.waiting.splice(0)) open(request);
  return true;
}
