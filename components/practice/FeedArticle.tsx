import { MessageCircle } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { FeedEvents } from './feed-events';
import type { FeedPost } from './feed-post';
import { PostWords } from './PostWords';
import { ReplyBox } from './ReplyBox';
import { SentReply } from './SentReply';
import { usePracticeText } from './use-practice-text';
import { useReplies } from './use-replies';

interface FeedArticleProps {
  post: FeedPost;
  events: FeedEvents;
}

/** One post with its Reply control, its reply box and the replies as sent. */
export function FeedArticle({ post, events }: FeedArticleProps) {
  const t = usePracticeText();
  const replies = useReplies(post, events);
  return (
    <article
      data-respira-practice="post"
      data-post-id={post.id}
      aria-labelledby={`${post.id}-author`}
      onPointerOver={replies.look}
      onFocus={replies.look}
    >
      <span className="face" aria-hidden="true">
        {findInitials(post.author)}
      </span>
      <div className="grow">
        <PostWords post={post} />
        {replies.sent.map((reply) => (
          <SentReply key={reply.sentAt.getTime()} clientName={post.client?.name} {...reply} />
        ))}
        <p className="gentle soft" role="status">
          {replies.sent.length > 0 ? t('notPublished') : ''}
        </p>
        {replies.isOpen ? (
          <ReplyBox
            post={post}
            onPutIn={replies.putIn}
            onSend={replies.send}
            onClose={replies.close}
          />
        ) : (
          <ReplyControl ref={replies.opener} name={post.author} onPress={replies.open} />
        )}
      </div>
    </article>
  );
}

interface ReplyControlProps {
  ref: Ref<HTMLButtonElement>;
  name: string;
  onPress: () => void;
}

function ReplyControl({ ref, name, onPress }: ReplyControlProps) {
  const t = usePracticeText();
  return (
    <Button
      ref={ref}
      look="plain"
      className="reply"
      data-respira-practice="reply"
      aria-label={t('replyTo', { name })}
      onClick={onPress}
    >
      <Icon of={MessageCircle} />
      {t('reply')}
    </Button>
  );
}

function findInitials(name: string): string {
  const words = name.split(' ');
  return words.map((word) => word.charAt(0)).join('');
}
