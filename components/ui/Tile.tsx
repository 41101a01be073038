import type { BrandColour } from '../../lib/domain/brand/brand';

const COLOURS = ['', 'tile-b', 'tile-c'] as const;

interface TileProps {
  name: string;
  /** As chosen for the brand. */
  colour?: BrandColour | undefined;
  /** Gives the colour where none is chosen; brands side by side get different ones. */
  position?: number;
}

/** Square with a brand's initial. */
export function Tile({ name, colour, position = 0 }: TileProps) {
  const byPlace = COLOURS[position % COLOURS.length] ?? '';
  return (
    <span className={`tile ${colour ? `tile-${colour}` : byPlace}`.trim()} aria-hidden="true">
      {findInitial(name)}
    </span>
  );
}

function findInitial(name: string): string {
  return name.match(/[\p{L}\p{N}]/u)?.[0].toLocaleUpperCase() ?? '·';
}
