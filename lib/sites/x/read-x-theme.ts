import { readGround } from '../read-ground';
import type { Theme } from '../site-adapter';

/** X's "Dim", withdrawn in February 2026; old sessions may still have it. */
const DIM = '21,32,43';

/** By the ground that X puts on `body`; where it has none yet, by what the page declares. */
export function readXTheme(): Theme {
  const ground = readGround(document);
  if (ground) return ground.rgb === DIM ? 'dim' : ground.isLight ? 'light' : 'dark';
  const { documentElement: html } = document;
  const declared = html.getAttribute('data-theme') ?? html.style.colorScheme;
  return declared.includes('dark') ? 'dark' : 'light';
}
