import type { ReplyLanguage } from '../post';
import type { DraftContext } from './draft-context';

const HELLO: Record<ReplyLanguage, string> = { es: 'Hola', en: 'Hi', ca: 'Hola' };

/** What a draft that opens without a greeting begins with: the name, or a hello where none is known. */
export function callOf({ slots, input, isMidThread }: DraftContext): string {
  return slots.name ?? (isMidThread ? '' : HELLO[input.language]);
}
