import { Age } from './Age';
import type { FeedPost } from './feed-post';

/** Who wrote, when and what; marked for the practice adapter to read. */
export function PostWords({ post }: { post: FeedPost }) {
  return (
    <>
      <div className="by" data-respira-practice="byline">
        <span
          className="strong"
          id={`${post.id}-author`}
          data-respira-practice="author"
          data-handle={post.handle}
        >
          {post.author}
        </span>
        <Age from={post.postedAt} />
      </div>
      <p lang={post.lang} data-respira-practice="text">
        {post.text}
      </p>
    </>
  );
}
