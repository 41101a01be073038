import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFeedEvents } from '../../../components/practice/feed-events';
import type { FeedPost } from '../../../components/practice/feed-post';
import { createPracticeProgress } from '../../../components/practice/practice-progress';
import { readingTime } from '../../../components/practice/reading-time';

const POST: FeedPost = {
  id: 'one',
  author: 'Ada Sol',
  handle: 'ada',
  lang: 'es',
  text: 'Otra vez sin pan.',
  postedAt: new Date(0),
  client: { name: 'Horno', account: 'horno' },
  editor: 'draft',
};
const { client: _, ...NOBODYS } = POST;
const DRAFT = 'Hola, Ada. Sentimos que te quedaras sin pan otra vez.';

describe('steps of the practice', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('follow the person', () => {
    const progress = createPracticeProgress();
    const events = createFeedEvents(progress);
    const seen: number[] = [];
    progress.subscribe(() => seen.push(progress.read()));
    events.onLook(POST);
    events.onOpen(POST);
    events.onPutIn(POST, DRAFT);
    events.onSend(POST, 'Lo miramos.');
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('count the time that reading takes', () => {
    const progress = createPracticeProgress();
    createFeedEvents(progress).onPutIn(POST, DRAFT);
    vi.advanceTimersByTime(readingTime(DRAFT) - 1);
    expect(progress.read()).toBe(3);
    vi.advanceTimersByTime(1);
    expect(progress.read()).toBe(4);
  });

  it('learn nothing from posts that name no client, nor from a reply without a draft', () => {
    const progress = createPracticeProgress();
    const events = createFeedEvents(progress);
    events.onLook(NOBODYS);
    events.onOpen(NOBODYS);
    events.onPutIn(NOBODYS, DRAFT);
    events.onSend(NOBODYS, 'Lo miramos.');
    expect(progress.read()).toBe(0);
    events.onSend(POST, 'Lo miramos.');
    expect(progress.read()).toBe(0);
  });

  it('never go back', () => {
    const progress = createPracticeProgress();
    const events = createFeedEvents(progress);
    events.onOpen(POST);
    events.onLook(POST);
    expect(progress.read()).toBe(2);
  });
});

describe('reading time', () => {
  it('grows with the words and never falls below three seconds', () => {
    expect(readingTime('')).toBe(3000);
    expect(readingTime('una '.repeat(40))).toBe(10_000);
  });
});
