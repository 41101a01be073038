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
    if (cap) return capitalise(value);
    return TOLD.includes(slot) ? goOnWith(value, language) : value;
  });
  return filled === undefined ? undefined : capitalise(contract(filled, language));
}

/** What a person typed as a sentence, and what stands within one of ours. */
const TOLD: readonly (keyof Slots)[] = ['fact', 'answer', 'cause', 'reason', 'topic', 'request'];
/** Words that begin a sentence and are nobody's name. */
const BEGINS: Record<ReplyLanguage, RegExp> = {
  es: /^(?:el|la|los|las|lo|una?|unos|unas|es|no|ya|se|hay|ha|hemos|est[aáeéo]\p{L}*|en|desde|por|para|con|tu|su|nuestr\p{L}+|todos?|todas?|cada|si|al|del)$/iu,
  en: /^(?:the|an?|there|this|that|these|those|it|we|our|your|you|no|not|all|every|each|if|in|on|from|for|with|because|since)$/iu,
  ca: /^(?:el|la|els|les|una?|uns|unes|és|no|ja|hi|ha|hem|està|en|des|per|amb|aquest\p{L}*|tots?|totes|cada|si|al|del|(?:l|d|s|n)['’]\p{Ll}+)$/iu,
};

/** 'La avería' within a sentence is 'la avería'; names and acronyms stay. */
function goOnWith(value: string, language: ReplyLanguage): string {
  const [first = ''] = value.split(/[\s,]/, 1);
  if (!/^\p{Lu}/u.test(first) || !BEGINS[language].test(first)) return value;
  if (/^\S+ \p{Lu}/u.test(value)) return value;
  return value.charAt(0).toLowerCase() + value.slice(1);
}

/** First letter in upper case; after an opening ¿ or ¡ the letter that follows it. */
export function capitalise(text: string): string {
  return text.replace(/^([¿¡]?)(\p{Ll})/u, (_, mark: string, letter: string) => {
    return mark + letter.toUpperCase();
  });
}
