import type { Voice } from '../brand/brand';
import type { ReplyLanguage } from '../post';
import { contract } from './contract';
import { chooseForm } from './phrases/choose-form';
import type { Slots } from './slots';

const SLOT = /\{(\w+?)(_cap)?\}/g;

/** Read once: the phrases are few, and each draft asks for all of them. */
const SLOTS_OF = new Map<string, readonly (keyof Slots)[]>();

/**
 * Markup chosen for a voice; slots stay open. `[te]` by register (see `forms-es.ts`),
 * `<nosotros|yo>` by person, `(Spain|America)` by region. `undefined` when the register has no
 * such form.
 */
export function chooseVoice(
  text: string,
  voice: Voice,
  language: ReplyLanguage,
): string | undefined {
  const isOfSpain = (voice.region ?? 'es-ES') === 'es-ES';
  const { register, person } = voice;
  let isKnown = true;
  const chosen = text
    .replace(/\[([^[\]]+)\]/g, (all, bracket: string, at: number, whole: string) => {
      const form = chooseForm(bracket, whole.slice(at + all.length), { register, language });
      isKnown &&= form !== undefined;
      return form ?? '';
    })
    .replace(/<([^<>|]*)\|([^<>|]*)>/g, (_, we: string, one: string) =>
      person === 'nosotros' ? we : one,
    )
    .replace(/\(([^()|]*)\|([^()|]*)\)/g, (_, spain: string, america: string) =>
      isOfSpain ? spain : america,
    );
  return isKnown ? chosen : undefined;
}

/** The slots a phrase needs. */
export function slotsOf(text: string): readonly (keyof Slots)[] {
  const known = SLOTS_OF.get(text);
  if (known) return known;
  const slots = [...text.matchAll(SLOT)].map((match) => match[1] as keyof Slots);
  SLOTS_OF.set(text, slots);
  return slots;
}

/**
 * A phrase as it will be sent: voice chosen, slots filled, contractions made. `undefined` when a
 * slot or a form is unknown: nothing is ever left open or guessed. Slot values are not read as markup.
 */
export function renderPhrase(
  text: string,
  context: { voice: Voice; language: ReplyLanguage; slots: Slots },
): string | undefined {
  const { voice, language, slots } = context;
  if (slotsOf(text).some((slot) => slots[slot] === undefined)) return undefined;
  const said = chooseVoice(text, voice, language);
  const filled = said?.replace(SLOT, (_, slot: keyof Slots, cap?: string) => {
    const value = slots[slot] ?? '';
    return cap ? capitalise(value) : value;
  });
  return filled === undefined ? undefined : capitalise(contract(filled, language));
}

/** First letter in upper case; after an opening ¿ or ¡ the letter that follows it. */
export function capitalise(text: string): string {
  return text.replace(/^([¿¡]?)(\p{Ll})/u, (_, mark: string, letter: string) => {
    return mark + letter.toUpperCase();
  });
}
