import { browser } from '#imports';
import type { Sender } from '../../messaging/messenger';

/** A page of ours: log, options, popup, practice feed. */
function isOwnPage(sender: Sender): boolean {
  return Boolean(sender.url?.startsWith(browser.runtime.getURL('/')));
}

/** A script of ours in a tab, or a page of ours. */
function isOwnScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.tab?.id !== undefined || isOwnPage(sender));
}

/** In a private window nothing is written. */
export function isPrivate(sender: Sender): boolean {
  return sender.tab?.incognito === true;
}

/** A message from where it must not come is refused, whatever it says. */
export function allowOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new Error('Not allowed from here');
}

export function allowOwnScript(sender: Sender): void {
  if (!isOwnScript(sender)) throw new Error('Not allowed from here');
}
