import { readFileSync, writeFileSync } from 'node:fs';

export interface MappedFile {
  from: string;
  /** Absent: the answers are printed. */
  to: string | undefined;
}

/**
 * Answers each line of a file of JSON objects, in order. A line that is no object, or that cannot
 * be answered, gives `{ "error": … }` in its place.
 */
export function mapLines({ from, to }: MappedFile, answer: (given: object) => unknown): void {
  const lines = readFileSync(from, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const answers = lines.map((line, at) => JSON.stringify(answerLine(line, at, answer)));
  if (to === undefined) console.log(answers.join('\n'));
  else writeFileSync(to, answers.map((text) => `${text}\n`).join(''));
}

function answerLine(line: string, at: number, answer: (given: object) => unknown): unknown {
  const given = readObject(line);
  if (!given) return { error: `line ${at + 1} is no JSON object` };
  try {
    return answer(given);
  } catch (error) {
    return { error: `line ${at + 1}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function readObject(line: string): object | undefined {
  try {
    const given: unknown = JSON.parse(line);
    return typeof given === 'object' && given !== null ? given : undefined;
  } catch {
    return undefined;
  }
}
