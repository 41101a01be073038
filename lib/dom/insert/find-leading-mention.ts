/** A link that is an address, not a name. */
const ADDRESS = /^(?:https?:|www\.)|^\S+\.\S+$/i;
const NAME_LIKE = /^@?\p{L}/u;
/** All that Lexical itself may put on a plain run of text, theme classes apart. */
const PLAIN_ATTRIBUTES = new Set(['data-lexical-text', 'class', 'dir', 'style']);

/**
 * The mention that Facebook puts at the start of a reply box: the name of the person answered.
 * Told by its form, never by its words: the first run of the first line, other than plain text.
 * `undefined` when the box starts with plain text, a hashtag, an address or an emoji.
 */
export function findLeadingMention(editor: HTMLElement): Element | undefined {
  const first = firstRun(editor);
  if (!first || !looksLikeName(first)) return undefined;
  return isMarkedAsEntity(first) || looksUnlikeItsNeighbour(first) ? first : undefined;
}

function firstRun(editor: HTMLElement): Element | undefined {
  const line = editor.firstElementChild;
  const run = line?.firstChild;
  return run?.nodeType === Node.ELEMENT_NODE ? (run as Element) : undefined;
}

function looksLikeName(run: Element): boolean {
  const text = (run.textContent ?? '').trim();
  return NAME_LIKE.test(text) && !ADDRESS.test(text);
}

function isMarkedAsEntity(run: Element): boolean {
  if (run.localName === 'a' || run.getAttribute('contenteditable') === 'false') return true;
  return (
    run.localName === 'span' && [...run.attributes].some(({ name }) => !PLAIN_ATTRIBUTES.has(name))
  );
}

function looksUnlikeItsNeighbour(run: Element): boolean {
  const next = run.nextElementSibling;
  if (run.localName !== 'span' || next?.localName !== 'span') return false;
  return run.className !== next.className;
}
