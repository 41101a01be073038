/** Places whose hour may be named behind one, as sources of regular expressions over folded text. */
export const ZONES: readonly { source: string; timeZone: string }[] = [
  {
    source:
      'hora (?:insular )?(?:canaria|de canarias|en canarias|de les canaries|a les canaries)|(?:en|a les) canari[ae]s|canary (?:islands? )?time|in the canar(?:y islands|ies)',
    timeZone: 'Atlantic/Canary',
  },
  {
    source:
      'hora (?:peninsular|de (?:la )?peninsula|de madrid|de barcelona)|(?:madrid|spanish|peninsular) time',
    timeZone: 'Europe/Madrid',
  },
  { source: 'uk time|london time|hora de londres', timeZone: 'Europe/London' },
];
