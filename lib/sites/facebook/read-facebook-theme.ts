import { readGround } from '../read-ground';
import type { Theme } from '../site-adapter';

/** By the class that Facebook puts on the page; where it has none, by the ground. 2026-05 */
export function readFacebookTheme(): Theme {
  const { classList } = document.documentElement;
  if (classList.contains('__fb-dark-mode')) return 'grey';
  if (classList.contains('__fb-light-mode')) return 'light';
  return readGround(document)?.isLight === false ? 'grey' : 'light';
}
