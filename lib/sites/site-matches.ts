import { FACEBOOK_MATCHES } from './facebook/facebook-selectors';
import { X_MATCHES } from './x/x-selectors';

/** Pages that Respira may see, and no others: the manifest asks for these. */
export const SITE_MATCHES: string[] = [...X_MATCHES, ...FACEBOOK_MATCHES];
