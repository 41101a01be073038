/** ISO 639-1 of the languages that are told apart; the data of the others is left out of the build. */
export const LANGUAGES: readonly string[] = [
  'es',
  'en',
  'ca',
  'pt',
  'fr',
  'it',
  'de',
  'nl',
  'eu',
  'ro',
];
