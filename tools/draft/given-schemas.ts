import * as v from 'valibot';

/** BCP-47 or what sites write for it; empty where unknown. */
const LANGUAGE = /^(?:[a-z]{2,3}(?:[-_][a-z\d]{1,8})*)?$/i;

const wrong = (expected: string) => `must be ${expected}`;

export const givenText = v.string(wrong('a text'));
export const givenTexts = v.array(givenText, wrong('a list of texts'));
export const givenLanguage = v.pipe(
  givenText,
  v.regex(LANGUAGE, wrong('a language code such as "es" or "es-ES"')),
);
const givenName = v.pipe(givenText, v.regex(/[\p{L}\p{N}]/u, wrong('a name')));

/** A choice among words. */
export const givenChoice = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, wrong(`one of ${options.join(', ')}`));

/** The name alone, or an object with the name and `more`. */
export const givenBrand = <const More extends v.ObjectEntries>(more: More) =>
  v.pipe(
    v.unknown(),
    v.transform((brand) => (typeof brand === 'string' ? { name: brand } : brand)),
    v.object({ name: givenName, ...more }, wrong('a name or an object')),
  );
