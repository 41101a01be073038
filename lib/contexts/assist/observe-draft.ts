import type { Composer, SiteAdapter } from '../../sites/site-adapter';

/** Tells what stands in the box, once a frame at most, now and whenever it changes. */
export function observeDraft(
  adapter: SiteAdapter,
  composer: Composer,
  signal: AbortSignal,
  onText: (text: string) => void,
): void {
  let last: string | undefined;
  let isScheduled = false;
  const read = () => {
    isScheduled = false;
    if (signal.aborted) return;
    const text = adapter.readDraft(composer);
    if (text === last) return;
    last = text;
    onText(text);
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(read);
  };
  const observer = new MutationObserver(schedule);
  observer.observe(composer.editor, { childList: true, characterData: true, subtree: true });
  composer.editor.addEventListener('input', schedule, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  read();
}
