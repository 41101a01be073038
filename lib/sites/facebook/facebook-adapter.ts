import { createReplyMemory } from '../create-reply-memory';
import { isUserEvent, type UserCheck } from '../is-user-event';
import { readReplyDraft } from '../read-reply-draft';
import type { PagePost, SiteAdapter } from '../site-adapter';
import { withoutThrowing } from '../without-throwing';
import { FACEBOOK_MATCHES } from './facebook-selectors';
import { findFacebookChipSeat } from './find-facebook-chip-seat';
import { findFacebookComposers } from './find-facebook-composers';
import { findFacebookPosts } from './find-facebook-posts';
import { findFacebookReplyTarget } from './find-facebook-reply-target';
import { isFacebookComment } from './is-facebook-comment';
import { observeFacebookReplyClicks } from './observe-facebook-reply-clicks';
import { observeFacebookSends } from './observe-facebook-sends';
import { openFacebookReply } from './open-facebook-reply';
import { readFacebookAccount } from './read-facebook-account';
import { readFacebookComment } from './read-facebook-comment';
import { readFacebookStory } from './read-facebook-story';
import { readFacebookTheme } from './read-facebook-theme';

export const facebookAdapter = createFacebookAdapter();

/** `isUser` tells a person's events from a script's; tests, which have only scripts, pass their own. */
export function createFacebookAdapter(isUser: UserCheck = isUserEvent): SiteAdapter {
  const memory = createReplyMemory();
  return {
    id: 'facebook',
    name: 'Facebook',
    matches: FACEBOOK_MATCHES,
    findPosts: findFacebookPosts,
    readPost: withoutThrowing(readPost),
    findChipSeat: findFacebookChipSeat,
    findComposers: findFacebookComposers,
    findReplyTarget: (composer) => findFacebookReplyTarget(composer, memory),
    observeReplyClicks: (signal) => observeFacebookReplyClicks(memory, isUser, signal),
    openReply: (post) => openFacebookReply(post, memory),
    readDraft: readReplyDraft,
    observeSends: (composer, signal, onSend) =>
      observeFacebookSends(composer, isUser, signal, onSend),
    readOwnAccount: readFacebookAccount,
    readTheme: readFacebookTheme,
  };
}

function readPost(element: Element): PagePost | undefined {
  return isFacebookComment(element) ? readFacebookComment(element) : readFacebookStory(element);
}
