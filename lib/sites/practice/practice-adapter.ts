import { readEditorText } from '../../dom/insert/read-editor-text';
import type { Composer, SiteAdapter, Theme } from '../site-adapter';
import { withoutThrowing } from '../without-throwing';
import { findPracticeChipSeat } from './find-practice-chip-seat';
import { findPracticeComposers } from './find-practice-composers';
import { observePracticeSends } from './observe-practice-sends';
import { openPracticeReply } from './open-practice-reply';
import { PRACTICE } from './practice-selectors';
import { readPracticePost } from './read-practice-post';

/** The practice feed: a page of our own that behaves as the real sites do. */
export const practiceAdapter: SiteAdapter = {
  id: 'practice',
  name: 'Respira',
  matches: [],
  findPosts: findPracticePosts,
  readPost: withoutThrowing('the practice feed', readPracticePost, undefined),
  findChipSeat: findPracticeChipSeat,
  findComposers: findPracticeComposers,
  findReplyTarget: (composer) => {
    const element = composer.frame.closest(PRACTICE.post);
    return element ? readPracticePost(element) : undefined;
  },
  // The box stands inside the post that it answers: there is nothing to remember.
  observeReplyClicks: () => {},
  openReply: openPracticeReply,
  readDraft: (composer) => readEditorText(composer.editor),
  observeSends: observePracticeSends,
  readOwnAccount: readPracticeAccount,
  readTheme: readPracticeTheme,
};

function findPracticePosts(root: ParentNode): Element[] {
  const around = root instanceof Element ? root.closest(PRACTICE.post) : undefined;
  return around ? [around] : [...root.querySelectorAll(PRACTICE.post)];
}

/** Each box of the feed is one client's; without a box there is nobody to name. */
function readPracticeAccount(composer?: Composer): string | undefined {
  return composer?.frame.getAttribute('data-account') ?? undefined;
}

function readPracticeTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
