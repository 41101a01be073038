import { describe, expect, it } from 'vitest';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import type { Post } from '../../../lib/domain/post';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { createTestBrand } from '../brand/create-test-brand';
import { POSTS_CA } from './posts-ca';
import { POSTS_EN } from './posts-en';
import { POSTS_ES } from './posts-es';

const matcher = createBrandMatcher([createTestBrand('Fibralia')]);

function judge(text: string, more: Partial<Post> = {}) {
  const post: Post = {
    site: 'x',
    id: '1',
    author: { handle: 'lucia' },
    text,
    kind: 'post',
    isPartial: false,
    ...more,
  };
  return judgePost(post, matcher.find(text)[0]?.ranges ?? []);
}

describe.each([
  ['es', POSTS_ES],
  ['en', POSTS_EN],
  ['ca', POSTS_CA],
] as const)('posts in %s', (_, posts) => {
  it.each(posts)('%s: %s', (type, text) => {
    expect(judge(text).type).toBe(type);
  });
});
