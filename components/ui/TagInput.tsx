import { X } from 'lucide-react';
import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useRef,
} from 'react';
import type { ControlProps } from './Field';
import { Icon } from './Icon';

interface TagInputProps {
  control: ControlProps;
  tags: readonly string[];
  /** Text being typed, not a tag yet. */
  pending: string;
  onPending(text: string): void;
  /** Enter, comma, leaving the box, or several pasted at once. */
  onAdd(texts: string[]): void;
  onRemove(tag: string): void;
  placeholder?: string;
  /** Name of the button that takes a tag away. */
  removeLabel(tag: string): string;
}

/** A list of short texts: Enter or comma adds, Backspace in the empty box takes the last away, Ctrl+Z brings back. */
export function TagInput(props: TagInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const { tags, pending } = props;
  const gone = useRef<string>(undefined);
  const takeAway = (tag: string) => {
    gone.current = tag;
    props.onRemove(tag);
  };
  const typing = useTyping({ ...props, onRemove: takeAway }, gone);

  function remove(tag: string) {
    takeAway(tag);
    input.current?.focus();
  }

  return (
    <div className="input wrap">
      {tags.map((tag) => (
        <span className="tag" key={tag}>
          <bdi>{tag}</bdi>
          <button type="button" aria-label={props.removeLabel(tag)} onClick={() => remove(tag)}>
            <Icon of={X} size={14} />
          </button>
        </span>
      ))}
      <input
        {...props.control}
        {...typing}
        ref={input}
        value={pending}
        placeholder={tags.length === 0 ? props.placeholder : undefined}
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  );
}

/** What keys, pasting and leaving do to the box. */
function useTyping(
  { tags, pending, onPending, onAdd, onRemove }: TagInputProps,
  gone: RefObject<string | undefined>,
) {
  function addPending() {
    if (pending.trim()) onAdd(splitTags(pending));
  }

  /** The comma is looked for in the text: on-screen keyboards do not name their keys. */
  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    if (target.value.endsWith(',')) onAdd(splitTags(target.value));
    else onPending(target.value);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      addPending();
    }
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    if (isUndo && pending === '' && gone.current !== undefined) {
      event.preventDefault();
      onAdd([gone.current]);
      gone.current = undefined;
    }
    const last = tags.at(-1);
    if (event.key === 'Backspace' && pending === '' && last !== undefined) onRemove(last);
  }

  function onPaste(event: ClipboardEvent) {
    const parts = splitTags(event.clipboardData.getData('text/plain'));
    if (parts.length < 2) return;
    event.preventDefault();
    onAdd([...splitTags(pending), ...parts]);
  }

  return { onChange, onKeyDown, onPaste, onBlur: addPending };
}

/** A pasted list: by line, comma or semicolon. */
function splitTags(text: string): string[] {
  return text
    .split(/[\n,;]+/)
    .map((part) => part.trim())
    .filter(Boolean);
}
