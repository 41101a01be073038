import { browser } from '@wxt-dev/browser';
import type { Protocol } from './protocol';

/**
 * Typed messages over the browser's own API. It runs on every page of a site, where a library with
 * its polyfill would weigh more than all else together; callbacks answer alike in every browser.
 */

export type MessageType = keyof Protocol;
export type Question<Type extends MessageType> = Parameters<Protocol[Type]>[0];
export type Reply<Type extends MessageType> = ReturnType<Protocol[Type]>;

/** What the browser says of a sender; nothing in a message's body is believed. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

interface Envelope {
  respira: string;
  data: unknown;
}

type Answered = { ok: true; value: unknown } | { ok: false };

/** Asks the background, or the scripts of one tab. Rejects when nobody answers or the answer failed. */
export async function sendMessage<Type extends MessageType>(
  type: Type,
  data: Question<Type>,
  tabId?: number,
): Promise<Reply<Type>> {
  const envelope: Envelope = { respira: type, data };
  const answer: Answered | undefined = await (tabId === undefined
    ? browser.runtime.sendMessage(envelope)
    : browser.tabs.sendMessage(tabId, envelope));
  if (!answer?.ok) throw new Error(`No answer to ${type}`);
  return answer.value as Reply<Type>;
}

/** Answers one type of message; gives the function that ends it. */
export function onMessage<Type extends MessageType>(
  type: Type,
  answer: (message: { data: Question<Type>; sender: Sender }) => Reply<Type> | Promise<Reply<Type>>,
): () => void {
  const listen = (message: unknown, sender: Sender, respond: (answer: Answered) => void) => {
    if (!isEnvelope(message) || message.respira !== type) return undefined;
    Promise.resolve({ data: message.data as Question<Type>, sender })
      .then(answer)
      .then(
        (value) => respond({ ok: true, value }),
        (error: unknown) => {
          console.error('Respira', error);
          respond({ ok: false });
        },
      );
    // Keeps the way back open until the answer is there.
    return true;
  };
  // Held, not looked up again: a reload of the extension takes the runtime away from under a page.
  const told = browser.runtime.onMessage;
  told.addListener(listen);
  return () => told.removeListener(listen);
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'respira' in message;
}
