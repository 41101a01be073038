/**
 * Browsers tell nobody of an address that was replaced, as opposed to one that was followed; the
 * imitation of one does. @returns takes it back
 */
export function replaceQuietly(): () => void {
  const { history } = window;
  const replace = history.replaceState;
  const replaced = new Set<string>();
  history.replaceState = (...given) => {
    replace.apply(history, given);
    replaced.add(window.location.href);
  };
  const hush = (event: HashChangeEvent) => {
    if (replaced.delete(event.newURL)) event.stopImmediatePropagation();
  };
  window.addEventListener('hashchange', hush, true);
  return () => {
    window.removeEventListener('hashchange', hush, true);
    history.replaceState = replace;
  };
}
