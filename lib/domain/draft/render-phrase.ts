import type { Voice } from '../brand/brand';
import type { ReplyLanguage } from '../post';
import { contract } from './contract';
import type { Slots } from './slots';

const SLOT = /\{(\w+?)(_cap)?\}/g;

/** `[tú|usted]` and `<nosotros|yo>` chosen for a voice; slots stay open. */
export function chooseVoice(text: string, voice: Voice): string {
  return text
    .replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, tu: string, usted: string) =>
      voice.register === 'tu' ? tu : usted,
    )
    .replace(/<([^<>|]*)\|([^<>|]*)>/g, (_, we: string, one: string) =>
      voice.person === 'nosotros' ? we : one,
    );
}

/** The slots a phrase needs. */
export function slotsOf(text: string): (keyof Slots)[] {
  return [...text.matchAll(SLOT)].map((match) => match[1] as keyof Slots);
}

/**
 * A phrase as it will be sent: voice chosen, slots filled, contractions made. `undefined` when a
 * slot is unknown: nothing is ever left open or guessed. Slot values are not read as markup.
 */
export function renderPhrase(
  text: string,
  context: { voice: Voice; language: ReplyLanguage; slots: Slots },
): string | undefined {
  const { voice, language, slots } = context;
  if (slotsOf(text).some((slot) => slots[slot] === undefined)) return undefined;
  const filled = chooseVoice(text, voice).replace(SLOT, (_, slot: keyof Slots, cap?: string) => {
    const value = slots[slot] ?? '';
    return cap ? capitalise(value) : value;
  });
  return capitalise(contract(filled, language));
}

/** First letter in upper case; after an opening ¿ or ¡ the letter that follows it. */
export function capitalise(text: string): string {
  return text.replace(/^([¿¡]?)(\p{Ll})/u, (_, mark: string, letter: string) => {
    return mark + letter.toUpperCase();
  });
}
