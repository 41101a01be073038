import { BRAND_COLOURS, type Brand, type BrandColour } from './brand';

/** The colour chosen for a client; else one that follows from its id and stays the same. */
export function colourOf({ id, colour }: Pick<Brand, 'id' | 'colour'>): BrandColour {
  if (colour) return colour;
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return BRAND_COLOURS[sum % BRAND_COLOURS.length] ?? 'teal';
}
