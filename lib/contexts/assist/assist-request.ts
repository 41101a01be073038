import type { Brand } from '../../domain/brand/brand';
import type { Mention } from '../../domain/mention';
import type { Verdict } from '../../domain/triage/verdict';
import type { Locale } from '../../i18n/catalogue';
import type { Composer, PagePost, SiteAdapter } from '../../sites/site-adapter';
import { createWorldBridge } from '../world-bridge';

/** A reply box was opened for a mention: what the panel needs to know. */
export interface AssistRequest {
  adapter: SiteAdapter;
  composer: Composer;
  target: PagePost;
  brand: Brand;
  mention: Mention;
  verdict: Verdict;
  locale: Locale;
  isPractice: boolean;
  /** A reply to it is in the log now. */
  onAnswered: () => void;
}

/** From the marks script to the panel's. */
export const assistBridge = createWorldBridge<AssistRequest>('assist');
