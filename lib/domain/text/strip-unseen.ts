/** Marks of direction, zero-width characters and soft hyphens: seen by nobody, they turn or hide text. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** The joiner of 👩‍🚒 stays between two pictures; anywhere else it is as unseen as the others. */
const LONE_JOINER =
  /(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** Letters of tags spell the flag of Wales behind a black one; elsewhere they spell what nobody sees. */
const LONE_TAGS = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;

/** The text without characters that nobody sees; emoji stay whole. */
export function stripUnseen(text: string): string {
  return text.replace(UNSEEN, '').replace(LONE_JOINER, '').replace(LONE_TAGS, '');
}
