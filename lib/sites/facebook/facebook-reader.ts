import type { PagePost, SiteReader } from '../site-adapter';
import { withoutThrowing } from '../without-throwing';
import { FACEBOOK_MATCHES } from './facebook-selectors';
import { findFacebookPosts } from './find-facebook-posts';
import { isFacebookComment } from './is-facebook-comment';
import { readFacebookComment } from './read-facebook-comment';
import { readFacebookStory } from './read-facebook-story';

export const facebookReader: SiteReader = {
  id: 'facebook',
  name: 'Facebook',
  matches: FACEBOOK_MATCHES,
  findPosts: withoutThrowing('Facebook', findFacebookPosts, []),
  readPost: withoutThrowing('Facebook', readPost, undefined),
};

function readPost(element: Element): PagePost | undefined {
  return isFacebookComment(element) ? readFacebookComment(element) : readFacebookStory(element);
}
