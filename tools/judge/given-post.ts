import * as v from 'valibot';
import type { Brand } from '../../lib/domain/brand/brand';
import { createBrand } from '../../lib/domain/brand/create-brand';
import { givenBrand, givenLanguage, givenText, givenTexts } from '../draft/given-schemas';

/** A post as it is given on a line of the file. */
export const givenPostSchema = v.object({
  text: givenText,
  /** ISO 639-1 or BCP-47, as a site would state it. */
  lang: v.exactOptional(givenLanguage),
  brand: v.exactOptional(
    givenBrand({
      aliases: v.exactOptional(givenTexts),
      /** With or without '@'. */
      handles: v.exactOptional(givenTexts),
      /** One of these words must be near, for names that are ordinary words. */
      context: v.exactOptional(givenTexts),
      /** A post with one of these words does not speak of the brand. */
      excludes: v.exactOptional(givenTexts),
    }),
  ),
});

export type GivenPost = v.InferOutput<typeof givenPostSchema>;
export type GivenBrand = NonNullable<GivenPost['brand']>;

/** The brand as the extension keeps it. */
export function toBrand({ name, aliases, handles, context, excludes }: GivenBrand): Brand {
  const accounts = (handles ?? []).map((handle) => `@${handle.replace(/^@/, '')}`);
  return {
    ...createBrand('given', name),
    aliases: [...(aliases ?? []), ...accounts],
    excludedWords: excludes ?? [],
    ...(context && context.length > 0 ? { contextWords: context } : {}),
  };
}
