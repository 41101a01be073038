import type { Brand } from '../../lib/domain/brand/brand';
import { createBrand } from '../../lib/domain/brand/create-brand';

/** A brand as it is given on a line of the file. */
export interface GivenBrand {
  name: string;
  aliases?: string[];
  /** With or without '@'. */
  handles?: string[];
  /** One of these words must be near, for names that are ordinary words. */
  context?: string[];
  /** A post with one of these words does not speak of the brand. */
  excludes?: string[];
}

export interface GivenPost {
  text: string;
  /** ISO 639-1 or BCP-47, as a site would state it. */
  lang?: string;
  brand?: GivenBrand;
}

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
