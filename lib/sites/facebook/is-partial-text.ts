import { FB } from './facebook-selectors';

/** "See more" stands inside the last line of what is shown, after words. 2026-05 */
export function isPartialText(textElement: Element): boolean {
  const button = [...textElement.querySelectorAll('[role="button"]')].at(-1);
  const line = button?.closest(FB.line[0]);
  if (!button || !line || !textElement.contains(line)) return false;
  const words = (line.textContent ?? '').replace(button.textContent ?? '', '');
  return words.trim() !== '' && line === [...textElement.querySelectorAll(FB.line[0])].at(-1);
}
