/** Bytes looked at, to tell what they are. */
const SAMPLE = 4096;
/** Share of control characters from which on bytes are no text. */
const MOST_CONTROLS = 0.005;

/**
 * Bytes as text: UTF-8 or UTF-16 by their mark or, without one, by where their zeros are; else UTF-8
 * where they are, else Windows-1252, which older spreadsheets write. `undefined` when they are no
 * text, as those of a workbook or a picture.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  const sample = text.slice(0, SAMPLE);
  const controls = [...sample].filter(isControl).length;
  if (sample.includes('\0') || controls > sample.length * MOST_CONTROLS) return undefined;
  return text;
}

function decode(bytes: Uint8Array): string {
  const wide = findWide(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** In UTF-16 of our languages nearly every other byte is zero. */
function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.3;
  if (odd > most && even < odd / 10) return 'utf-16le';
  return even > most && odd < even / 10 ? 'utf-16be' : undefined;
}

/** Control characters that no text has; tab, line ends and escape are in some. */
function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 && code !== 0x1b && (code < 0x09 || code > 0x0d);
}
