import { createReplyMemory } from '../create-reply-memory';
import { isUserEvent, type UserCheck } from '../is-user-event';
import { readReplyDraft } from '../read-reply-draft';
import type { SiteAdapter } from '../site-adapter';
import { facebookReader } from './facebook-reader';
import { findFacebookChipSeat } from './find-facebook-chip-seat';
import { findFacebookComposers } from './find-facebook-composers';
import { findFacebookReplyTarget } from './find-facebook-reply-target';
import { observeFacebookReplyClicks } from './observe-facebook-reply-clicks';
import { observeFacebookSends } from './observe-facebook-sends';
import { openFacebookReply } from './open-facebook-reply';
import { readFacebookAccount } from './read-facebook-account';
import { readFacebookTheme } from './read-facebook-theme';

export const facebookAdapter = createFacebookAdapter();

/** `isUser` tells a person's events from a script's; tests, which have only scripts, pass their own. */
export function createFacebookAdapter(isUser: UserCheck = isUserEvent): SiteAdapter {
  const memory = createReplyMemory();
  /** Ids of our own replies that the page has shown. */
  const proven = new Set<string>();
  return {
    ...facebookReader,
    findChipSeat: findFacebookChipSeat,
    findComposers: findFacebookComposers,
    findReplyTarget: (composer) => findFacebookReplyTarget(composer, memory),
    observeReplyClicks: (signal) => observeFacebookReplyClicks(memory, isUser, signal),
    openReply: (post) => openFacebookReply(post, memory),
    readDraft: readReplyDraft,
    observeSends: (composer, signal, onSend) =>
      observeFacebookSends(composer, { isUser, proven }, signal, onSend),
    readOwnAccount: readFacebookAccount,
    readTheme: readFacebookTheme,
  };
}
