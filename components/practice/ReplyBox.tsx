import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import type { FeedPost } from './feed-post';
import { LazyEditor } from './LazyEditor';
import { usePracticeText } from './use-practice-text';

/** A change that adds this many characters at once was put in, not typed. */
const PUT_IN = 25;

interface ReplyBoxProps {
  post: FeedPost;
  /** Tells the whole text when many words came at once. */
  onPutIn: (text: string) => void;
  onSend: (text: string) => void;
  onClose: () => void;
}

/** A reply box under its post, as the real sites have one. */
export function ReplyBox({ post, onPutIn, onSend, onClose }: ReplyBoxProps) {
  const t = usePracticeText();
  const [text, setText] = useState('');
  const latest = useRef('');
  const change = (next: string) => {
    if (next.length - latest.current.length >= PUT_IN) onPutIn(next);
    latest.current = next;
    setText(next);
  };
  const send = () => {
    if (latest.current.trim()) onSend(latest.current.trim());
  };
  return (
    <fieldset
      className="box"
      aria-label={t('boxLabel', { name: post.author })}
      data-respira-practice="composer"
      data-account={post.client?.account}
      onKeyDownCapture={(event) => sendByKey(event, send)}
    >
      <LazyEditor
        engine={post.editor}
        label={t('boxLabel', { name: post.author })}
        placeholder={post.client ? t('replyAs', { name: post.client.name }) : t('replyPlain')}
        onText={change}
      />
      <ReplyBar name={post.author} canSend={text.trim() !== ''} onSend={send} onClose={onClose} />
    </fieldset>
  );
}

interface ReplyBarProps {
  name: string;
  canSend: boolean;
  onSend: () => void;
  onClose: () => void;
}

function ReplyBar({ name, canSend, onSend, onClose }: ReplyBarProps) {
  const t = usePracticeText();
  return (
    <div className="box-bar">
      <Button look="plain" aria-label={t('closeBox', { name })} onClick={onClose}>
        {t('close')}
      </Button>
      <Button look="main" disabled={!canSend} data-respira-practice="send" onClick={onSend}>
        {t('reply')}
      </Button>
    </div>
  );
}

/** Ctrl or Cmd with Enter sends, as on X; the editors must not see it as a new line. */
function sendByKey(event: KeyboardEvent, send: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  send();
}
