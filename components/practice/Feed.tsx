import { type Ref, useMemo } from 'react';
import { FeedArticle } from './FeedArticle';
import { createFeedEvents } from './feed-events';
import type { FeedPost } from './feed-post';
import type { PracticeProgress } from './practice-progress';
import { Steps } from './Steps';
import { usePracticeText } from './use-practice-text';

export interface FeedProps {
  ref: Ref<HTMLElement>;
  posts: readonly FeedPost[];
  progress: PracticeProgress;
  onAddClient: () => void;
}

/** The practice feed with the steps beside it. */
export function Feed({ ref, posts, progress, onAddClient }: FeedProps) {
  const t = usePracticeText();
  const events = useMemo(() => createFeedEvents(progress), [progress]);
  return (
    <section className="practice" ref={ref} tabIndex={-1} aria-labelledby="feed-title">
      <header>
        <h2 id="feed-title">{t('feedTitle')}</h2>
        <p className="soft">{t('feedNote')}</p>
      </header>
      <div className="cols">
        <Steps progress={progress} onAddClient={onAddClient} />
        <section className="feed" aria-label={t('feedLabel')}>
          {posts.map((post) => (
            <FeedArticle key={post.id} post={post} events={events} />
          ))}
        </section>
      </div>
    </section>
  );
}
