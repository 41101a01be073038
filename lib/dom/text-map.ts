/** Text of an element with a way back to the page. */
export interface TextMap {
  text: string;
  /** Live range for [start, end) of `text`; `undefined` when the nodes are gone. */
  toRange(start: number, end: number): Range | undefined;
}
