import { type Ref, useMemo } from 'react';
import { clientPracticeMessages } from '../../lib/i18n/client-practice';
import { useTranslate } from '../ui/locale-context';
import { DrillGuide } from './DrillGuide';
import type { DrillTools } from './drill-progress';
import { FeedArticle } from './FeedArticle';
import { createFeedEvents } from './feed-events';
import type { FeedPost } from './feed-post';
import type { PracticeProgress } from './practice-progress';
import { Steps } from './Steps';
import { usePracticeText } from './use-practice-text';

/** A client of the person's own; in a drill things go wrong, all at once. */
export interface OwnClient {
  name: string;
  drill?: DrillTools | undefined;
}

interface FeedProps {
  ref: Ref<HTMLElement>;
  posts: readonly FeedPost[];
  progress: PracticeProgress;
  client: OwnClient | undefined;
  onAddClient: () => void;
}

/** The practice feed with the steps beside it. */
export function Feed({ ref, posts, progress, client, onAddClient }: FeedProps) {
  const t = usePracticeText();
  const own = useTranslate(clientPracticeMessages);
  const events = useMemo(
    () => createFeedEvents(progress, client?.drill),
    [progress, client?.drill],
  );
  // Without the hero this is the page's own title.
  const Title = client ? 'h1' : 'h2';
  return (
    <section className="practice" ref={ref} tabIndex={-1} aria-labelledby="feed-title">
      <header>
        <Title id="feed-title">
          {client
            ? own(client.drill ? 'drillTitle' : 'title', { name: client.name })
            : t('feedTitle')}
        </Title>
        <p className="soft">
          {client ? own(client.drill ? 'drillNote' : 'note', { name: client.name }) : t('feedNote')}
        </p>
      </header>
      <div className="cols">
        {client?.drill ? (
          <DrillGuide tools={client.drill} />
        ) : (
          <Steps progress={progress} onAddClient={onAddClient} />
        )}
        <section className="feed" aria-label={t('feedLabel')}>
          {posts.map((post) => (
            <FeedArticle key={post.id} post={post} events={events} />
          ))}
        </section>
      </div>
    </section>
  );
}
