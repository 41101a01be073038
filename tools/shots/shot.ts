import type { Page } from 'playwright-core';
import type { Locale } from '../../lib/i18n/catalogue';
import type { World } from '../../tests/fixtures/site-pages/shared/world';
import type { ExtensionBrowser } from '../../tests/support/launch-with-extension';
import type { createEyes } from '../eyes.mjs';

export type Eyes = Awaited<ReturnType<typeof createEyes>>;

/** One picture: where to go, what to show, what to do first. */
export interface Shot {
  /** File name without '.png'. */
  name: string;
  /** Address; one that starts without a scheme is a page of the extension. */
  url: string;
  /** Language of the interface; Spanish if left out. */
  locale?: Locale;
  theme?: 'light' | 'dim' | 'dark';
  size?: { width: number; height: number };
  world?: Partial<World>;
  /** False for a browser without brands and without a log. */
  isSeeded?: boolean;
  isFullPage?: boolean;
  /** The first look of the day at the queue. */
  isMorning?: boolean;
  prepare?: (page: Page, eyes: Eyes, browser: ExtensionBrowser) => Promise<void>;
}

export const DESKTOP = { width: 1440, height: 1080 };
export const LAPTOP = { width: 1280, height: 800 };
export const NARROW = { width: 380, height: 860 };
/** A laptop's window of 1440 by 900, enlarged to twice its size. */
export const ZOOMED = { width: 720, height: 450 };
