// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { practiceAdapter } from '../../../lib/sites/practice/practice-adapter';
import { PRACTICE_POSTS } from '../../../lib/sites/practice/practice-posts';
import { OPENED_AT, showPracticePage } from './show-practice-page';

const press = (element: Element | null | undefined) =>
  act(async () => (element as HTMLElement).click());
const findPost = (id: string) => document.querySelector(`[data-post-id="${id}"]`)!;

/** Opens the box as the chip does, and waits for the editor's file. */
async function openBox(post: Element): Promise<boolean> {
  let isOpen = false;
  await act(async () => {
    isOpen = practiceAdapter.openReply(post);
    await Promise.all([
      import('../../../components/practice/DraftEditor'),
      import('../../../components/practice/LexicalEditor'),
    ]);
  });
  return isOpen;
}

describe('practice page as the adapter reads it', () => {
  it('reads every post with its own words, author, language and time', async () => {
    await showPracticePage();
    const read = practiceAdapter
      .findPosts(document)
      .map((one) => practiceAdapter.readPost(one)?.post);
    const told = PRACTICE_POSTS.map((post) => ({
      site: 'practice',
      id: post.id,
      author: { name: post.author, handle: post.handle },
      text: post.text,
      lang: post.lang,
      postedAt: new Date(OPENED_AT.getTime() - post.minutesAgo * 60_000).toISOString(),
      kind: 'post',
      isPartial: false,
    }));
    expect(read).toEqual(told);
  });

  it('leads from a place in the text back to the words on the page', async () => {
    await showPracticePage();
    const [first] = practiceAdapter.findPosts(document);
    const page = practiceAdapter.readPost(first!)!;
    const start = page.post.text.indexOf('Panadería');
    expect(page.body?.toRange(start, start + 'Panadería'.length)?.toString()).toBe('Panadería');
  });

  it('opens a box under the post and says whom it answers and as whom', async () => {
    await showPracticePage();
    const post = findPost('practice-2');
    expect(await openBox(post)).toBe(true);
    const [composer] = practiceAdapter.findComposers(document);
    expect(practiceAdapter.findReplyTarget(composer!)?.post.id).toBe('practice-2');
    expect(practiceAdapter.readOwnAccount(composer)).toBe('HotelMiramar');
  });

  it('leaves the send button off while the box is empty', async () => {
    await showPracticePage();
    await openBox(findPost('practice-1'));
    const send = findPost('practice-1').querySelector('[data-respira-practice="send"]');
    expect((send as HTMLButtonElement).disabled).toBe(true);
  });

  it('closes the box and gives the focus back to Reply', async () => {
    await showPracticePage();
    const post = findPost('practice-1');
    await openBox(post);
    await press(post.querySelector('[data-respira-practice="composer"] button'));
    expect(post.querySelector('[data-respira-practice="composer"]')).toBeNull();
    expect(document.activeElement).toBe(post.querySelector('[data-respira-practice="reply"]'));
  });
});

describe('practice page for the person', () => {
  it('speaks the chosen language and leaves the posts in theirs', async () => {
    await showPracticePage('ca');
    expect(document.querySelector('h1')?.textContent).toBe('Abans de respondre, respira');
    expect(findPost('practice-4').textContent).toContain('another evening with no internet');
  });

  it('ticks the steps off as they are done', async () => {
    const { progress } = await showPracticePage();
    const readNow = () => document.querySelector('[aria-current="step"]')?.textContent;
    expect(readNow()).toContain('Busca la marca');
    await act(async () =>
      findPost('practice-3').dispatchEvent(new Event('pointerover', { bubbles: true })),
    );
    expect(readNow()).toContain('Busca la marca');
    await act(async () =>
      findPost('practice-1').dispatchEvent(new Event('pointerover', { bubbles: true })),
    );
    expect(readNow()).toContain('Abre la queja');
    await openBox(findPost('practice-1'));
    expect(readNow()).toContain('Elige un borrador');
    await act(async () => progress.note('read'));
    expect(readNow()).toBeUndefined();
    expect(document.body.textContent).toContain('Ya sabes cómo va');
  });

  it('asks for a client only when told to', async () => {
    const { readClientsAsked } = await showPracticePage();
    expect(readClientsAsked()).toBe(0);
    await press(document.querySelectorAll('.acts button')[1]);
    expect(readClientsAsked()).toBe(1);
  });

  it('moves the focus to the feed', async () => {
    await showPracticePage();
    await press(document.querySelector('.acts button'));
    expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('feed-title');
  });
});
