import type { SiteReader } from '../site-adapter';
import { withoutThrowing } from '../without-throwing';
import { findXPosts } from './find-x-posts';
import { readXPost } from './read-x-post';
import { X_MATCHES } from './x-selectors';

export const xReader: SiteReader = {
  id: 'x',
  name: 'X',
  matches: X_MATCHES,
  findPosts: withoutThrowing('X', findXPosts, []),
  readPost: withoutThrowing('X', readXPost, undefined),
};
