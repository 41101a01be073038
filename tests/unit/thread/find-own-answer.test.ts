import { describe, expect, test } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { findOwnAnswer } from '../../../lib/domain/thread/find-own-answer';

const brand = { ownAccounts: ['@Fibralia'] };
const TARGET: Post = {
  site: 'x',
  id: '1',
  author: { name: 'Lucía Ferrer', handle: 'lucia_ej' },
  text: 'Tercer día sin fibra, @Fibralia.',
  kind: 'post',
  postedAt: '2026-03-02T09:00:00.000Z',
  isPartial: false,
};
const OWN: Post = {
  ...TARGET,
  id: '2',
  author: { name: 'Fibralia', handle: 'Fibralia' },
  text: 'Hola. Lo miramos ahora mismo.',
  kind: 'reply',
  postedAt: '2026-03-02T09:10:00.000Z',
};
const IVAN: Post = {
  ...OWN,
  id: '3',
  author: { name: 'Iván Robles', handle: 'ivanr' },
  text: 'Igual',
};
const find = (posts: Post[], isPageOfTarget = true, target = TARGET) =>
  findOwnAnswer(target, { posts, brand, isPageOfTarget })?.id;

describe('C33: a colleague already answered, on X', () => {
  test('the page says whose answer it is', () => {
    expect(find([TARGET, { ...OWN, parentId: '1' }], false)).toBe('2');
    expect(find([TARGET, { ...OWN, parentId: '9' }])).toBeUndefined();
  });

  test('the first below the post on its own page answers it', () => {
    expect(find([TARGET, OWN])).toBe('2');
    expect(find([TARGET, { ...TARGET, id: '4', kind: 'reply' }, OWN])).toBe('2');
  });

  test('below somebody else it must name the person', () => {
    expect(find([TARGET, IVAN, OWN])).toBeUndefined();
    expect(find([TARGET, IVAN, { ...OWN, text: 'Hola, Lucía: vamos.' }])).toBe('2');
    expect(find([TARGET, IVAN, { ...OWN, text: '@lucia_ej vamos.' }])).toBe('2');
    expect(find([TARGET, IVAN, { ...OWN, text: '@lucia_ej2 vamos.' }])).toBeUndefined();
  });

  test.each([
    ['a timeline shows posts side by side', [TARGET, OWN], false],
    ['it stands above the post', [OWN, TARGET], true],
    ['it is older than the post', [TARGET, { ...OWN, postedAt: '2026-03-02T08:00:00.000Z' }], true],
    ['it is a post of its own', [TARGET, { ...OWN, kind: 'post' as const }], true],
    [
      'somebody else shows the name',
      [TARGET, { ...OWN, author: { name: 'Fibralia', handle: 'fan' } }],
      true,
    ],
  ])('none where %s', (_why, posts, isPage) => expect(find(posts, isPage)).toBeUndefined());
});

describe('C33: a colleague already answered, on Facebook', () => {
  const comment: Post = { ...TARGET, site: 'facebook', id: 'c1', parentId: 'p1', kind: 'comment' };
  const page = { name: 'Fibralia', handle: '3000' };
  const answer: Post = { ...OWN, site: 'facebook', id: 'r1', parentId: 'c1', author: page };
  const ivan: Post = { ...IVAN, site: 'facebook', id: 'r0', parentId: 'c1' };

  test('the first reply below the comment', () => {
    expect(find([comment, answer], false, comment)).toBe('r1');
    expect(find([comment, { ...answer, parentId: 'c2' }], false, comment)).toBeUndefined();
  });

  test('after others it must name the person', () => {
    expect(find([comment, ivan, answer], false, comment)).toBeUndefined();
    expect(find([comment, ivan, { ...answer, text: 'Lucía, vamos.' }], false, comment)).toBe('r1');
  });

  test('to one of the replies', () => {
    const own = (text: string) => [comment, ivan, { ...answer, text }];
    expect(find(own('Hola, Iván. Vamos.'), false, ivan)).toBe('r1');
    expect(find(own('Hola. Vamos.'), false, ivan)).toBeUndefined();
  });

  test('a comment of the page on somebody’s post', () => {
    const story: Post = { ...comment, id: 'p1', kind: 'post' };
    const own: Post = { ...answer, kind: 'comment', parentId: 'p1' };
    expect(find([story, comment, own], false, story)).toBe('r1');
  });
});
