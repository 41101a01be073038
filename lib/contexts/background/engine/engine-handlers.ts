import * as v from 'valibot';
import { browser } from '#imports';
import { readAddress } from '../../../domain/engine/read-address';
import type { EngineOffer } from '../../../domain/engine/rephrasing';
import type { ReplyLanguage } from '../../../domain/post';
import { onMessage } from '../../../messaging/messenger';
import { createEngineStore, type EngineStore } from '../../../storage/engine-store';
import { allowOwnPage, allowOwnScript, isPrivate } from '../sender';
import { changeSettings, showSettings } from './change-settings';
import { isBrowserModelReady } from './create-browser-engine';
import { EngineChangeSchema, LanguageSchema, RephraseSchema } from './engine-schemas';
import { rephraseText } from './rephrase-text';
import { tryEngine } from './try-engine';

/** How long a person waits for other words, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Answers what panel and options page ask of the optional engine; nothing runs until asked. */
export function answerEngineMessages(store: EngineStore = createEngineStore()): void {
  const running = new Map<string, AbortController>();

  onMessage('readEngine', async ({ data, sender }) => {
    allowOwnScript(sender);
    const { language } = v.parse(v.object({ language: LanguageSchema }), data);
    return isPrivate(sender) ? { kind: 'off' } : readOffer(store, language);
  });

  onMessage('rephrase', async ({ data, sender }) => {
    allowOwnScript(sender);
    const request = v.parse(RephraseSchema, data);
    if (isPrivate(sender)) return { state: 'none', problem: 'off' };
    const stop = new AbortController();
    running.set(request.id, stop);
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(PATIENCE_MS)]);
    try {
      return await rephraseText(request, { store, isAllowed, signal });
    } finally {
      running.delete(request.id);
    }
  });

  onMessage('cancelRephrase', ({ data, sender }) => {
    allowOwnScript(sender);
    const stop = running.get(v.parse(v.string(), data));
    stop?.abort();
    return stop !== undefined;
  });

  answerOptions(store);
}

function answerOptions(store: EngineStore): void {
  onMessage('readEngineSettings', async ({ sender }) => {
    allowOwnPage(sender);
    return showSettings(await store.read());
  });

  onMessage('saveEngineSettings', async ({ data, sender }) => {
    allowOwnPage(sender);
    const change = v.parse(EngineChangeSchema, data);
    const settings = changeSettings(await store.read(), change);
    await store.write(settings);
    return showSettings(settings);
  });

  onMessage('tryEngine', async ({ data, sender }) => {
    allowOwnPage(sender);
    const change = v.parse(EngineChangeSchema, data);
    const settings = changeSettings(await store.read(), change);
    return tryEngine(settings, isAllowed, AbortSignal.timeout(PATIENCE_MS));
  });
}

async function readOffer(store: EngineStore, language: ReplyLanguage): Promise<EngineOffer> {
  const { kind, address } = await store.read();
  if (kind === 'browser') return { kind: (await isBrowserModelReady(language)) ? kind : 'off' };
  const server = kind === 'server' ? readAddress(address) : 'invalid';
  return typeof server === 'string' ? { kind: 'off' } : { kind: 'server', host: server.host };
}

const isAllowed = (pattern: string) => browser.permissions.contains({ origins: [pattern] });
