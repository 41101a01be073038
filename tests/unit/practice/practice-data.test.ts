import { describe, expect, it } from 'vitest';
import { createFeed } from '../../../entrypoints/practice/create-feed';
import { PRACTICE_BRANDS } from '../../../lib/sites/practice/practice-brands';
import { PRACTICE_POSTS } from '../../../lib/sites/practice/practice-posts';

const NOW = new Date('2026-03-02T10:00:00Z');

describe('posts to practise on', () => {
  it('name the client that they are answered for, and nobody where nobody is', () => {
    for (const post of PRACTICE_POSTS) {
      const named = PRACTICE_BRANDS.filter((brand) =>
        [brand.name, ...brand.aliases].some((name) => post.text.includes(name)),
      );
      const accounts = named.flatMap((brand) => brand.ownAccounts);
      expect(accounts, post.id).toEqual(post.answersAs ? [post.answersAs] : []);
    }
  });

  it('have ids of their own and come newest first', () => {
    expect(new Set(PRACTICE_POSTS.map(({ id }) => id)).size).toBe(PRACTICE_POSTS.length);
    const ages = PRACTICE_POSTS.map(({ minutesAgo }) => minutesAgo);
    expect(ages).toEqual([...ages].sort((a, b) => a - b));
  });

  it('come in all three languages and give both kinds of box their turn', () => {
    expect(new Set(PRACTICE_POSTS.map(({ lang }) => lang))).toEqual(new Set(['es', 'en', 'ca']));
    const drafts = PRACTICE_POSTS.filter(({ editor }) => editor === 'draft').length;
    expect(Math.abs(PRACTICE_POSTS.length - 2 * drafts)).toBeLessThanOrEqual(1);
  });

  it('are dated from the moment the page opens', () => {
    const [first] = createFeed(PRACTICE_POSTS, PRACTICE_BRANDS, NOW);
    expect(first?.postedAt.toISOString()).toBe('2026-03-02T09:40:00.000Z');
    expect(first?.client).toEqual({ name: 'Panadería Quesada', account: 'PanaderiaQuesada' });
  });
});
