/** Characters [start, end) of a text stand in this node: a text node, or a picture of an emoji. */
export interface Piece {
  start: number;
  end: number;
  node: Text | Element;
}

/** Live range for [start, end) of the text; `undefined` when its nodes are gone or were rewritten. */
export function createRange(
  pieces: readonly Piece[],
  start: number,
  end: number,
): Range | undefined {
  const first = pieces[findPiece(pieces, start)];
  const last = pieces[findPiece(pieces, end - 1, 'before')];
  if (!first || !last || first.start > last.start || !isAlive(first) || !isAlive(last)) {
    return undefined;
  }
  const range = first.node.ownerDocument.createRange();
  setEdge(range, 'start', first, start);
  setEdge(range, 'end', last, end);
  return range;
}

/** Index of the piece that holds `offset`, else of its neighbour: a break between lines has none. */
function findPiece(pieces: readonly Piece[], offset: number, neighbour = 'after'): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) break;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.end) low = middle + 1;
    else return middle;
  }
  return neighbour === 'after' ? low : high;
}

/** Sites replace nodes and rewrite their text; offsets into what was there are then worth nothing. */
function isAlive({ node, start, end }: Piece): boolean {
  if (!node.isConnected) return false;
  return node.nodeType !== Node.TEXT_NODE || (node as Text).length === end - start;
}

function setEdge(range: Range, edge: 'start' | 'end', { node, start, end }: Piece, offset: number) {
  const isText = node.nodeType === Node.TEXT_NODE;
  const within = Math.min(Math.max(offset, start), end) - start;
  if (edge === 'start') {
    if (isText) range.setStart(node, within);
    else range.setStartBefore(node);
  } else if (isText) range.setEnd(node, within);
  else range.setEndAfter(node);
}
