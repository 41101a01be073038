import { createReplyMemory } from '../create-reply-memory';
import { isUserEvent, type UserCheck } from '../is-user-event';
import { readReplyDraft } from '../read-reply-draft';
import type { SiteAdapter } from '../site-adapter';
import { findXChipSeat } from './find-x-chip-seat';
import { findXComposers } from './find-x-composers';
import { findXReplyTarget, isXReplyBox } from './find-x-reply-target';
import { observeXReplyClicks } from './observe-x-reply-clicks';
import { observeXSends } from './observe-x-sends';
import { openXReply } from './open-x-reply';
import { readXAccount } from './read-x-account';
import { readXTheme } from './read-x-theme';
import { xReader } from './x-reader';

export const xAdapter = createXAdapter();

/** `isUser` tells a person's events from a script's; tests, which have only scripts, pass their own. */
export function createXAdapter(isUser: UserCheck = isUserEvent): SiteAdapter {
  const memory = createReplyMemory();
  /** Ids of our own replies that the page has shown. */
  const proven = new Set<string>();
  return {
    ...xReader,
    findChipSeat: findXChipSeat,
    findComposers: (root) => findXComposers(root, (composer) => isXReplyBox(composer, memory)),
    findReplyTarget: (composer) => findXReplyTarget(composer, memory),
    observeReplyClicks: (signal) => observeXReplyClicks(memory, isUser, signal),
    openReply: (post) => openXReply(post, memory),
    readDraft: readReplyDraft,
    observeSends: (composer, signal, onSend) =>
      observeXSends(composer, { isUser, proven }, signal, onSend),
    readOwnAccount: readXAccount,
    readTheme: readXTheme,
  };
}
