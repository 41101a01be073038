import { readEditorText } from '../dom/insert/read-editor-text';
import { readReplyDraft } from './read-reply-draft';
import { readWords } from './read-words';
import type { Composer, SendReport } from './site-adapter';
import { withoutThrowing } from './without-throwing';

/** How long a site may take to show what became of a reply, in looks at the page. */
const LOOKS = 75;
/** Sites draw bit by bit (a toast before its link): only what so many looks in a row show counts. */
const LOOKS_TO_REFUSE = 3;

/** How a site shows what became of one press of send. Made at the press, asked afterwards. */
export interface SendProof {
  /** The reply as published; `undefined` while the page does not show it. */
  findPublished(hasLeft: boolean): { url?: string } | undefined;
  /** Whether the words have left the box. */
  hasLeft(): boolean;
  /** Whether the site says no; asked while the words stand in the box. */
  isRefused?(): boolean;
}

/** One press of send, until it is known what became of it. */
export interface Sending {
  /** The text as it stood in the box at the press. */
  text: string;
  /** Whether the words have left the box since. */
  hasLeft(): boolean;
  /** Looks at the page and tells what is new; true when there is no more to learn. */
  look(): boolean;
  /** The person pressed again, with the same words still there: the site has all its time again. */
  renew(): void;
  /** The words never left and others are being sent: this press came to nothing. */
  fail(): void;
}

/**
 * Tells 'probable' when the words have left the box, and 'confirmed' or 'failed' when the page shows
 * it, under one id. What was only probable after the last look stays so; what never left has failed.
 */
export function createSending(
  composer: Composer,
  proof: SendProof,
  onSend: (report: SendReport) => void,
): Sending {
  const pressId = crypto.randomUUID();
  const text = readEditorText(composer.editor);
  const words = readWords(readReplyDraft(composer));
  let looksLeft = LOOKS;
  let looksRefused = 0;
  let hasLeft = false;
  const tell = (outcome: Pick<SendReport, 'state' | 'url'>): true => {
    onSend({ pressId, text, ...outcome });
    return true;
  };
  // A box that was taken off the page keeps its words, and says nothing by it.
  const findPublished = withoutThrowing('the page', proof.findPublished, undefined);
  const isBack = () =>
    composer.editor.isConnected && words !== '' && readWords(readReplyDraft(composer)) === words;
  const isRefused = () => (hasLeft ? isBack() : (proof.isRefused?.() ?? false));
  const look = () => {
    looksLeft -= 1;
    const isLeaving = !hasLeft && proof.hasLeft();
    hasLeft ||= isLeaving;
    const published = findPublished(hasLeft);
    if (published) return tell({ state: 'confirmed', ...published });
    if (isLeaving) tell({ state: 'probable' });
    looksRefused = isRefused() ? looksRefused + 1 : 0;
    if (looksRefused >= LOOKS_TO_REFUSE) return tell({ state: 'failed' });
    if (looksLeft > 0) return false;
    // A picture without words leaves no trace in the box.
    return hasLeft || tell({ state: words === '' ? 'probable' : 'failed' });
  };
  return {
    text,
    hasLeft: () => hasLeft,
    look,
    renew: () => {
      looksLeft = LOOKS;
    },
    fail: () => void tell({ state: 'failed' }),
  };
}
