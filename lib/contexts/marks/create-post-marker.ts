import type { Mention } from '../../domain/mention';
import type { Post } from '../../domain/post';
import type { PagePost, SiteAdapter } from '../../sites/site-adapter';
import type { Judge } from './create-judge';
import type { Marks } from './marks';

interface PostMarkerOptions {
  adapter: Pick<SiteAdapter, 'readPost'>;
  marks: Pick<Marks, 'show' | 'remove'>;
  judge: Judge;
  findMentions: (post: Post) => readonly Mention[];
  signal: AbortSignal;
}

export interface PostMarker {
  show(page: PagePost, mentions: readonly Mention[]): void;
  /** Shows a post by the brands and verdicts of now. */
  showAgain(page: PagePost): void;
  /** Shows again the posts for which no verdict came. */
  retry(): void;
}

/** Has posts judged and marks them, where they still stand on the page by then. */
export function createPostMarker(options: PostMarkerOptions): PostMarker {
  const { adapter, marks, judge, findMentions, signal } = options;
  const unjudged = new Set<PagePost>();
  /** The site may have put another post, or more of it, into the same element meanwhile. */
  const readAgain = (before: PagePost): PagePost | undefined => {
    const now = adapter.readPost(before.element);
    return now && isSamePost(now, before) ? now : undefined;
  };
  const show = async (page: PagePost, mentions: readonly Mention[]) => {
    marks.remove(page.element);
    if (signal.aborted || !page.element.isConnected) return;
    const judged = await judge(mentions);
    if (!judged) unjudged.add(page);
    const now = judged && readAgain(page);
    if (judged && now && !signal.aborted) marks.show(now, judged);
  };
  const showAgain = (page: PagePost) => void show(page, findMentions(page.post));
  return {
    show: (page, mentions) => void show(page, mentions),
    showAgain,
    retry() {
      for (const page of unjudged) {
        unjudged.delete(page);
        const now = readAgain(page);
        if (now) showAgain(now);
      }
    },
  };
}

function isSamePost({ post }: PagePost, before: PagePost): boolean {
  return post.id === before.post.id && post.text === before.post.text;
}
