/** Addresses that the manifest asks for; browsers let people withhold them. */
export const SITE_ORIGINS = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://*.facebook.com/*',
] as const;
