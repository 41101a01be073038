/** The most that stands for a question, in UTF-16 units. */
const MOST = 60;
/** A sentence shorter than this says too little by itself. */
const LEAST = 12;

/** Says nothing of what an answer is about. */
const GREETING =
  /^[¡]?(?:hola|buenas(?: tardes| noches)?|buenos días|hi|hello|hey|bon dia|bona tarda|bones)(?:[\s,.!]+)(?=\S)/iu;

/** Small words at the end of a cut, which wait for what comes after them. */
const LEFT_HANGING = /(?:\s\p{L}{1,3})+$/u;
const CLOSING = /[\s.,;:…!·([{«“"'–—-]+$/u;

/** What an answer without a question begins with, to stand for it: whole words, without a full stop. */
export function firstWords(answer: string): string {
  const line = answer.replace(/\s+/g, ' ').trim();
  const text = line.replace(GREETING, '');
  const [sentence = ''] = text.split(/(?<=[.!?…])\s/u);
  const words = cut(sentence.length < LEAST ? text : sentence);
  const first = words.replace(CLOSING, '') || line.slice(0, MOST).toWellFormed();
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
}

function cut(text: string): string {
  if (text.length <= MOST) return text;
  const end = text.lastIndexOf(' ', MOST);
  if (end <= 0) return text.slice(0, MOST).toWellFormed();
  return text.slice(0, end).replace(CLOSING, '').replace(LEFT_HANGING, '');
}
