const COLOURS = ['', 'tile-b', 'tile-c'] as const;

interface TileProps {
  name: string;
  /** Gives the colour; brands side by side get different ones. */
  position?: number;
}

/** Square with a brand's initial. */
export function Tile({ name, position = 0 }: TileProps) {
  const colour = COLOURS[position % COLOURS.length] ?? '';
  return (
    <span className={`tile ${colour}`.trim()} aria-hidden="true">
      {findInitial(name)}
    </span>
  );
}

function findInitial(name: string): string {
  return name.match(/[\p{L}\p{N}]/u)?.[0].toLocaleUpperCase() ?? '·';
}
