import { describe, expect, it } from 'vitest';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { loadSpeller } from './affix-speller';
import { LANGUAGES, RENDERINGS, SAMPLES } from './phrase-renderings';

const list = (words: string) => words.split(' ');

/** Right words that the dictionaries do not know: voseo, joined pronouns, British spelling. */
const KNOWN: Record<ReplyLanguage, readonly string[]> = {
  es: [
    ...list('contás querés podés pasás planteás mandás enviás tenés necesitás proponés señalás'),
    ...list('perdoná disculpá escribinos escribime mandanos mandame contanos contame'),
    ...list('contánoslo contámelo mándenos mándeme mándennos mándenme'),
    ...list('localizarle localizarles hablarla hablarlo'),
  ],
  en: ['apologise', 'enquiries', 'dm', 'dms'],
  ca: [],
};

function wordsOf(text: string, language: ReplyLanguage): string[] {
  const own = Object.values(SAMPLES[language]).reduce(
    (rest, slot) => rest.replaceAll(slot, ' ').replaceAll(capital(slot), ' '),
    text.replace(/https?:\S+/g, ' '),
  );
  const bare = language === 'ca' ? splitCatalan(own) : own;
  // What is left of 'del' and 'pel' where the slot was taken out is no word.
  return (bare.match(/[\p{L}·]+(?:['’]\p{L}+)*/gu) ?? []).filter((one) => one.length > 1);
}

/** Pronouns and articles that lean on a word: "m'ho", 'dir-nos', "escriu-nos", "l'error". */
function splitCatalan(text: string): string {
  return text
    .replace(/(?<!\p{L})(?:[dlmnst]|M|T|L|D|N|S)['’](?=\p{L})/gu, ' ')
    .replace(
      /(?:-(?:me|te|se|li|nos|vos|los|les|lo|la|ho|hi|ne|en|n'hi)|['’](?:m|t|s|l|n|ns|ls|ho|hi))+(?!\p{L})/gu,
      ' ',
    );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe.each(LANGUAGES)('spelling: %s', (language) => {
  const speller = loadSpeller(language);
  const name = speller ? 'every word is in the dictionary' : 'skipped: no dictionary installed';
  it.skipIf(!speller)(
    name,
    () => {
      const words = new Set(
        RENDERINGS.filter((one) => one.language === language).flatMap((one) =>
          wordsOf(one.text ?? '', language),
        ),
      );
      const wrong = [...words].filter(
        (one) => !KNOWN[language].includes(one.toLowerCase()) && !speller?.(one.replace('’', "'")),
      );
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
