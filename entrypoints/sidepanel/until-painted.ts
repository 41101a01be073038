/** A page that nobody sees is not painted at all; in milliseconds. */
const LONGEST_MS = 300;

/** What was drawn last is on the screen; what comes afterwards holds it up no more. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, LONGEST_MS);
  });
}
