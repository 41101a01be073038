import { BRAND_COLOURS, type Brand, type BrandColour } from './brand';
import { colourOf } from './colour-of';

/** The colour that fewest clients have, so that the new one is told apart; its own where that is one. */
export function findFreeColour(brand: Brand, others: readonly Brand[]): BrandColour {
  const taken = others.filter(({ isArchived }) => !isArchived).map(colourOf);
  const countOf = (colour: BrandColour) => taken.filter((one) => one === colour).length;
  const fewest = Math.min(...BRAND_COLOURS.map(countOf));
  const free = BRAND_COLOURS.filter((colour) => countOf(colour) === fewest);
  return free.find((colour) => colour === colourOf(brand)) ?? free[0] ?? 'teal';
}
