/** Aho-Corasick as one flat table: one look-up per character, whatever the number of patterns. */
export interface Automaton {
  /**
   * Next step by `row + symbol`, where a row is a state times the number of symbols. A step is twice
   * the next row, plus 1 where keys end: the pass reads nothing else.
   */
  steps: Int32Array;
  /** Keys (by index) that end in a row, suffixes included. */
  ends: ReadonlyMap<number, readonly number[]>;
}

/** `keys` are symbol sequences; `size` is the number of symbols. */
export function createAutomaton(keys: readonly (readonly number[])[], size: number): Automaton {
  const { edges, ends } = buildTrie(keys);
  const next = new Int32Array(edges.length * size);
  const fallback = new Int32Array(edges.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const back = fallback[state] ?? 0;
    // Breadth first: the shorter suffix is complete, so its row can be taken over whole.
    if (state !== 0) next.copyWithin(state * size, back * size, (back + 1) * size);
    for (const [symbol, child] of edges[state] ?? []) {
      fallback[child] = state === 0 ? 0 : (next[back * size + symbol] ?? 0);
      next[state * size + symbol] = child;
      queue.push(child);
    }
    if (state !== 0) joinEnds(ends, state, back);
  }
  const byRow = new Map<number, readonly number[]>();
  for (const [state, keys] of ends.entries()) if (keys) byRow.set(state * size, keys);
  const steps = next.map((state) => state * size * 2 + (ends[state] ? 1 : 0));
  return { steps, ends: byRow };
}

function buildTrie(keys: readonly (readonly number[])[]) {
  const edges: Map<number, number>[] = [new Map()];
  const ends: (number[] | undefined)[] = [undefined];
  keys.forEach((key, index) => {
    let state = 0;
    for (const symbol of key) {
      const known = edges[state]?.get(symbol);
      if (known === undefined) {
        edges[state]?.set(symbol, edges.length);
        state = edges.push(new Map()) - 1;
      } else state = known;
    }
    ends[state] = [...(ends[state] ?? []), index];
  });
  return { edges, ends };
}

function joinEnds(ends: (number[] | undefined)[], state: number, back: number): void {
  const inherited = ends[back];
  if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited];
}
