import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type * as v from 'valibot';
import { readGiven } from './read-given';

export interface MappedFile {
  from: string;
  /** Absent: the answers are printed. */
  to: string | undefined;
}

/**
 * Answers each line of a file of JSON objects, in order and one at a time: what was answered stays,
 * whatever comes after. A line of another shape, or that cannot be answered, gives
 * `{ "line": …, "error": … }` in its place.
 */
export async function mapLines<Given>(
  { from, to }: MappedFile,
  schema: v.GenericSchema<unknown, Given>,
  answer: (given: Given) => unknown,
): Promise<void> {
  async function* answers() {
    let number = 0;
    for await (const line of readLines(createReadStream(from, 'utf8'))) {
      number += 1;
      yield `${JSON.stringify(answerLine(line, number, schema, answer))}\n`;
    }
  }
  const out = to === undefined ? process.stdout : createWriteStream(to);
  await pipeline(Readable.from(answers()), out, { end: to !== undefined });
}

/** Lines end at a line feed alone: texts may hold other ends of lines. Without byte order mark. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let isFirst = true;
  for await (const chunk of chunks) {
    const lines = (rest + (isFirst ? chunk.replace(/^\ufeff/, '') : chunk)).split('\n');
    isFirst = false;
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The answer to one line, or why there is none. `number` counts from 1. */
export function answerLine<Given>(
  line: string,
  number: number,
  schema: v.GenericSchema<unknown, Given>,
  answer: (given: Given) => unknown,
): unknown {
  const reading = readGiven(line, schema);
  if (!reading.ok) return { line: number, error: reading.error };
  try {
    return answer(reading.given);
  } catch (error) {
    return { line: number, error: error instanceof Error ? error.message : String(error) };
  }
}
