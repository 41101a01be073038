import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FeedEvents } from './feed-events';
import type { FeedPost } from './feed-post';
import { preloadEditor } from './LazyEditor';
import type { Reply } from './SentReply';

/** The reply box of one post, what was sent from it, and what the person may do with both. */
export interface Replies {
  isOpen: boolean;
  sent: readonly Reply[];
  /** The control that opens the box, while it is closed. */
  opener: RefObject<HTMLButtonElement | null>;
  look(): void;
  open(): void;
  close(): void;
  putIn(text: string): void;
  send(text: string): void;
}

export function useReplies(post: FeedPost, events: FeedEvents): Replies {
  const [isOpen, setIsOpen] = useState(false);
  const [sent, setSent] = useState<readonly Reply[]>([]);
  const opener = useRef<HTMLButtonElement>(null);
  // The focus was in the box that goes away: it returns to where it came from.
  const close = () => {
    flushSync(() => setIsOpen(false));
    opener.current?.focus();
  };
  return {
    isOpen,
    sent,
    opener,
    close,
    look() {
      preloadEditor(post.editor);
      events.onLook(post);
    },
    open() {
      setIsOpen(true);
      events.onOpen(post);
    },
    putIn: (text) => events.onPutIn(post, text),
    send(text) {
      setSent((earlier) => [...earlier, { text, sentAt: new Date() }]);
      close();
      events.onSend(post, text);
    },
  };
}
