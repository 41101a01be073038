import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Reply } from './SentReply';

/** The reply box of one post and what was sent from it. */
export interface Replies {
  isOpen: boolean;
  sent: readonly Reply[];
  /** The control that opens the box, while it is closed. */
  opener: RefObject<HTMLButtonElement | null>;
  open(): void;
  close(): void;
  send(text: string): void;
}

export function useReplies(): Replies {
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
    open: () => setIsOpen(true),
    close,
    send(text) {
      setSent((earlier) => [...earlier, { text, sentAt: new Date() }]);
      close();
    },
  };
}
