import { useRef } from 'react';
import type { Locale } from '../../lib/i18n/catalogue';
import { LocaleContext } from '../ui/locale-context';
import { Feed, type OwnClient } from './Feed';
import type { FeedPost } from './feed-post';
import { Hero } from './Hero';
import type { PracticeProgress } from './practice-progress';

interface PracticePageProps {
  locale: Locale;
  posts: readonly FeedPost[];
  progress: PracticeProgress;
  /** A client of the person's own; without one the clients are invented, and one is told what this is. */
  client?: OwnClient;
  onAddClient: () => void;
}

/** The first page: what Respira is, and a feed to try it on. */
export function PracticePage({ locale, posts, progress, client, onAddClient }: PracticePageProps) {
  const feed = useRef<HTMLElement>(null);
  const goToFeed = () => {
    feed.current?.scrollIntoView();
    feed.current?.focus({ preventScroll: true });
  };
  return (
    <LocaleContext value={locale}>
      <main>
        {!client && <Hero onPractise={goToFeed} onAddClient={onAddClient} />}
        <Feed
          ref={feed}
          posts={posts}
          progress={progress}
          client={client}
          onAddClient={onAddClient}
        />
      </main>
    </LocaleContext>
  );
}
