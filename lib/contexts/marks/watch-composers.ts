import type { Locale } from '../../i18n/catalogue';
import type { Composer, PagePost, SiteAdapter } from '../../sites/site-adapter';
import { assistBridge } from '../assist/assist-request';
import type { JudgedMention } from './chip-model';

export interface ComposerWatchOptions {
  adapter: SiteAdapter;
  judge: (page: PagePost) => Promise<JudgedMention | undefined>;
  readLocale: () => Locale;
  isPractice: boolean;
  loadAssist: () => Promise<unknown>;
  /** A reply was sent and kept. */
  onAnswered: (page: PagePost, judged: JudgedMention) => void;
  signal: AbortSignal;
}

/** Opens the panel when the person goes into a reply box whose post names a saved brand. */
export function watchComposers(options: ComposerWatchOptions): void {
  const { adapter, signal } = options;
  const enter = (target: EventTarget | null) => {
    const composer = findComposerOf(target, adapter);
    if (composer) void openFor(composer, options);
  };
  document.addEventListener('focusin', (event) => enter(event.target), { signal });
  enter(document.activeElement);
}

/** The reply box that holds the focus, if it is one. */
function findComposerOf(target: EventTarget | null, adapter: SiteAdapter): Composer | undefined {
  if (!(target instanceof Element)) return undefined;
  const isTextField = target.matches('[contenteditable="true"], textarea');
  if (!isTextField) return undefined;
  return adapter.findComposers(document).find(({ editor }) => editor.contains(target));
}

async function openFor(composer: Composer, options: ComposerWatchOptions): Promise<void> {
  const { adapter, judge, readLocale, isPractice, loadAssist, onAnswered, signal } = options;
  const target = adapter.findReplyTarget(composer);
  const judged = target && (await judge(target));
  if (!target || !judged || signal.aborted) return;
  const isOpen = assistBridge.send({
    adapter,
    composer,
    target,
    ...judged,
    locale: readLocale(),
    isPractice,
    onAnswered: () => onAnswered(target, judged),
  });
  if (!isOpen) await loadAssist();
}
