import type { UserCheck } from './is-user-event';
import type { Composer } from './site-adapter';

/** What sends a reply on a site. */
export interface PressRules {
  /** Whether a key pressed in the box sends. */
  isSendKey(event: KeyboardEvent): boolean;
  /** The send button that `target` is or stands in; `undefined` for a button that is off. */
  findSendButton(target: Element): Element | undefined;
  /** Tells a person's events from a script's. */
  isUser: UserCheck;
}

/** Calls `onPress` each time a person presses send: the button of this box, or its key. */
export function observePresses(
  { editor, frame }: Composer,
  { isSendKey, findSendButton, isUser }: PressRules,
  signal: AbortSignal,
  onPress: () => void,
): void {
  const onClick = (event: Event) => {
    const button = event.target instanceof Element ? findSendButton(event.target) : undefined;
    if (button && frame.contains(button) && isUser(event)) onPress();
  };
  const onKey = (event: KeyboardEvent) => {
    const isInBox = event.target instanceof Node && editor.contains(event.target);
    if (isInBox && isSendKey(event) && isUser(event)) onPress();
  };
  // Capture on the window: sites empty and remove the box in their own handlers.
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export function isModifiedEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}
