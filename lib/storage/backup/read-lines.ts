/** No line of ours is longer, in UTF-16 units: a file of another kind may have none at all. */
const LONGEST = 64_000_000;

/** The lines of a file, one after the other. Throws RangeError where one is longer than any of ours. */
export async function* readLines(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let open: string[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const pieces = next.value.split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield [...open, piece].join('');
      open = [];
      length = 0;
    }
    const rest = pieces.at(-1) ?? '';
    open.push(rest);
    length += rest.length;
    if (length > LONGEST) {
      await reader.cancel();
      throw new RangeError('A line is too long');
    }
  }
  if (length > 0) yield open.join('');
}
