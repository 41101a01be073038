/**
 * Rows with more cells than there are columns: somebody wrote the separator into a text without
 * quoting it. The surplus goes back into the column of the longest texts.
 * @param width columns there are meant to be
 */
export function joinSurplus(
  rows: readonly string[][],
  width: number,
  delimiter: string,
): string[][] {
  const at = findWidest(
    rows.filter((row) => row.length === width),
    width,
  );
  return rows.map((row) => {
    const surplus = withoutEmptyEnd(row).length - width;
    if (surplus <= 0) return row.slice(0, width);
    const text = row.slice(at, at + surplus + 1).join(delimiter);
    return [...row.slice(0, at), text, ...row.slice(at + surplus + 1, width + surplus)];
  });
}

/** The number of cells that most rows have; of two as frequent ones the smaller, but rather not one. */
export function findUsualWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const rank = (width: number) => (width === 1 ? Number.POSITIVE_INFINITY : width);
  const ranked = [...counts].sort(
    ([one, oneCount], [two, twoCount]) => twoCount - oneCount || rank(one) - rank(two),
  );
  return ranked[0]?.[0] ?? 1;
}

/** Column of the longest texts; the last one where that cannot be told. */
function findWidest(rows: readonly string[][], width: number): number {
  const lengths = Array.from({ length: width }, (_, column) =>
    rows.slice(0, 50).reduce((sum, row) => sum + (row[column]?.length ?? 0), 0),
  );
  const most = Math.max(...lengths);
  return most > 0 ? lengths.indexOf(most) : width - 1;
}

/** A row up to its last cell that says something. */
export function withoutEmptyEnd(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1);
}
