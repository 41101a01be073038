// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createXAdapter } from '../../../lib/sites/x/x-adapter';
import { hasCaptures, listCaptures, loadCapture, whySkipped } from './load-page';

const x = createXAdapter();
const HOME = 'https://x.com/home';

function readAll() {
  return x.findPosts(document).map((element) => x.readPost(element));
}

describe.skipIf(!hasCaptures)(`saved pages of X${whySkipped}`, () => {
  it.each([
    { page: 'x_home_compose-modal_2026-01-21.html', posts: 5, partial: 2, quotes: 2 },
    { page: 'x_home_compose-modal_ar-rtl_2026-03-22.html', posts: 0, partial: 0, quotes: 0 },
    { page: 'x_home_shell_no-tweets_2026-01-13.html', posts: 0, partial: 0, quotes: 0 },
    { page: 'x_status_loggedout_pt_dark_2025-11-25.html', posts: 1, partial: 0, quotes: 0 },
    { page: 'x_tmh_modal.html', posts: 13, partial: 0, quotes: 0 },
    { page: 'x_EXTRACT_tweet_promoted_2026-01.html', posts: 0, partial: 0, quotes: 0 },
    { page: 'x_SYNTHETIC_timeline_akash-joshi_2026-06.html', posts: 5, partial: 0, quotes: 0 },
  ])(
    '$page: $posts posts, $partial cut, $quotes with a quote',
    ({ page, posts, partial, quotes }) => {
      loadCapture(page, HOME);
      const read = readAll();
      expect(read).toHaveLength(posts);
      expect(read.filter((post) => post?.post.isPartial)).toHaveLength(partial);
      expect(read.filter((post) => post?.post.quotedText)).toHaveLength(quotes);
    },
  );

  it.each(listCaptures('x_'))(
    '%s: every post has author and address, nothing is thrown',
    (page) => {
      loadCapture(page, HOME);
      for (const read of readAll()) {
        expect(read?.post.author.handle).toMatch(/^\w{1,15}$/);
        expect(read?.post.postedAt).toMatch(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/);
        if (page.includes('SYNTHETIC')) expect(read?.post).not.toHaveProperty('url');
        else
          expect(read?.post.url).toBe(
            `https://x.com/${read?.post.author.handle}/status/${read?.post.id}`,
          );
      }
      for (const composer of x.findComposers(document)) x.findReplyTarget(composer);
      expect(['light', 'dark']).toContain(x.readTheme());
    },
  );

  it('gives every promoted post a miss, though its video looks like one inside others', () => {
    loadCapture('x_home_compose-modal_2026-01-21.html', HOME);
    const promoted = document.querySelectorAll('[data-testid="placementTracking"] > article');
    expect(promoted).toHaveLength(1);
    expect(x.findPosts(document)).not.toContain(promoted[0]);
  });

  it('keeps to boxes that answer: new-post boxes of page and dialog are left out', () => {
    loadCapture('x_home_compose-modal_2026-01-21.html', 'https://x.com/compose/post');
    expect(x.findComposers(document)).toEqual([]);
  });

  it('knows what the box in a dialog answers', () => {
    loadCapture('x_ASSEMBLED_reply_dialog_2026.html', 'https://x.com/compose/post');
    const [composer] = x.findComposers(document);
    expect(composer).toMatchObject({ isInDialog: true });
    expect(composer?.mount.getAttribute('aria-labelledby')).toBe('modal-header');
    expect(composer && x.findReplyTarget(composer)?.post.id).toBe('2013801472178430265');
    expect(x.readOwnAccount(composer)).toBe('demo_brand_user');
  });

  describe('a photo at full size', () => {
    beforeEach(() => {
      loadCapture(
        'x_tmh_modal.html',
        'https://x.com/birdman46049238/status/1852311426666537322/photo/1',
      );
    });

    it('answers the post of the photo, as the account beside the box', () => {
      const composers = x.findComposers(document);
      expect(composers).toHaveLength(1);
      const [composer] = composers;
      expect(composer && x.findReplyTarget(composer)?.post.id).toBe('1852311426666537322');
      expect(composer && x.readDraft(composer)).toBe('');
      expect(x.readOwnAccount(composer)).toBe('kappa');
    });

    it('tells the post from the replies below it', () => {
      const [focal, ...replies] = readAll();
      expect(focal?.post.kind).toBe('post');
      expect(new Set(replies.map((reply) => reply?.post.kind))).toEqual(new Set(['reply']));
    });
  });
});
