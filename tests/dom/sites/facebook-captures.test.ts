// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findEditorEngine } from '../../../lib/dom/insert/find-editor-engine';
import { createFacebookAdapter } from '../../../lib/sites/facebook/facebook-adapter';
import { hasCaptures, listCaptures, loadCapture, whySkipped } from './load-page';

const facebook = createFacebookAdapter();
const HOME = 'https://www.facebook.com/';

function readAll() {
  return facebook.findPosts(document).map((element) => facebook.readPost(element)?.post);
}

describe.skipIf(!hasCaptures)(`saved pages of Facebook${whySkipped}`, () => {
  it.each([
    { page: 'fb_group_post_th_loggedin_2026-08.html', kinds: ['post', 'comment'] },
    {
      page: 'fb_RECONSTRUCTED_group_post_dialog_en_2026-05.html',
      kinds: ['post', 'comment', 'reply', 'comment'],
    },
    {
      page: 'fb_RECONSTRUCTED_group_post_dialog_es_2026-05.html',
      kinds: ['post', 'comment', 'reply', 'comment'],
    },
    { page: 'fb_notifications_page_zh_sanitised_opencli.html', kinds: [] },
    { page: 'fb_story_message_fragment_2026-02-19.html', kinds: [] },
  ])('$page holds $kinds', ({ page, kinds }) => {
    loadCapture(page, HOME);
    expect(readAll().map((post) => post?.kind)).toEqual(kinds);
  });

  it.each(listCaptures('fb_'))('%s: addresses carry no tracking, words no decoys', (page) => {
    loadCapture(page, HOME);
    for (const post of readAll()) {
      expect(post?.id).toMatch(/^\d+$/);
      expect(post?.url).toMatch(
        /^https:\/\/www\.facebook\.com\/groups\/\d+\/posts\/\d+\/(\?comment_id=\d+(&reply_comment_id=\d+)?)?$/,
      );
      expect(post?.author.name).toMatch(/^Persona /);
      expect(post?.author.handle).toMatch(/^\d+$/);
      expect(post?.text).not.toMatch(/Facebook|See more|Ver más/);
    }
  });

  it('finds the same post by its time, its comments and its photos', () => {
    const page = 'fb_group_post_th_loggedin_2026-08.html';
    for (const without of ['none', 'a[href*="multi_permalinks"]', 'a[href*="comment_id"]']) {
      loadCapture(page, HOME);
      for (const link of document.querySelectorAll(without)) link.removeAttribute('href');
      expect(readAll()[0]).toMatchObject({
        id: '1000000000000770',
        url: 'https://www.facebook.com/groups/100000000000009/posts/1000000000000770/',
      });
    }
  });

  it.each(['en', 'es'])('knows what both boxes of a dialog answer (%s)', (language) => {
    loadCapture(`fb_RECONSTRUCTED_group_post_dialog_${language}_2026-05.html`, HOME);
    const composers = facebook.findComposers(document);
    expect(
      composers.map(({ editor, isInDialog }) => [findEditorEngine(editor), isInDialog]),
    ).toEqual([
      ['lexical', true],
      ['lexical', true],
    ]);
    const targets = composers.map((composer) => facebook.findReplyTarget(composer)?.post.id);
    expect(targets).toEqual(['4000000000000001', '3000000000000003']);
    expect(composers[1] && facebook.readOwnAccount(composers[1])).toBe('Usuario Demo');
    expect(facebook.readTheme()).toBe('grey');
  });
});
