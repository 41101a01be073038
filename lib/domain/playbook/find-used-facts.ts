import { type Figure, findFigures } from '../checklist/find-figures';
import { findLinks } from '../checklist/links';
import { type ReadText, readText } from '../checklist/read-text';
import { stem } from '../checklist/stem';
import type { UsedFact } from '../log/log-entry';
import type { PlaybookFact } from './playbook';

const WORD = /\p{L}{4,}/gu;
/** Figures like these are hardly said by chance. */
const TELLING_UNITS = new Set(['clock', '%']);
const TELLING_VALUE = 100;
/** Words in common that make a bare figure, one that counts something, or a link the fact's. */
const SHARED = { bare: 2, counted: 1, link: 1 };
/** A shorter wording stands in many replies by chance. */
const SHORTEST = 8;

/** What a text says: in words, figures and links. */
interface Said {
  text: string;
  figures: readonly Figure[];
  figureKeys: ReadonlySet<string>;
  links: readonly string[];
  stems: ReadonlySet<string>;
}

/** The facts that a reply says, in their wording, by their figures or by their link, as they are now. */
export function findUsedFacts(reply: string, facts: readonly PlaybookFact[]): UsedFact[] {
  const said = readSaid(reply);
  return facts.filter((fact) => isUsed(fact, said)).map(({ id, text }) => ({ id, text }));
}

function isUsed({ question, text, wordings, link }: PlaybookFact, said: Said): boolean {
  const about = readSaid(question).stems;
  return [text, ...wordings].some((wording) => {
    const fact = readSaid(wording);
    const shared = [...new Set([...about, ...fact.stems])].filter((one) => said.stems.has(one));
    const isLinked = link !== undefined && said.links.includes(linkKey(link.toLowerCase()));
    return (
      isWorded(fact, said) ||
      hasFigures(fact, said, shared.length) ||
      (isLinked && shared.length >= SHARED.link)
    );
  });
}

function isWorded({ text }: Said, said: Said): boolean {
  return text.length >= SHORTEST && said.text.includes(text);
}

/** All figures of the wording; where none of them is telling, beside words of the fact. */
function hasFigures({ figures, figureKeys }: Said, said: Said, shared: number): boolean {
  if (figures.length === 0) return false;
  if (![...figureKeys].every((key) => said.figureKeys.has(key))) return false;
  const isBare = figures.every(({ unit }) => unit === '');
  return figures.some(isTelling) || shared >= (isBare ? SHARED.bare : SHARED.counted);
}

function isTelling({ value, unit }: Figure): boolean {
  return TELLING_UNITS.has(unit) || Number(value) >= TELLING_VALUE;
}

function readSaid(text: string): Said {
  const read = readText(text);
  const figures = findFigures(read);
  return {
    text: plain(read),
    figures,
    figureKeys: new Set(figures.map(figureKey)),
    links: findLinks(read).map(({ start, end }) => linkKey(read.folded.text.slice(start, end))),
    stems: new Set((read.written.match(WORD) ?? []).map(stem)),
  };
}

/** 'A las 14' and '14:00' are one hour. */
function figureKey({ value, unit }: Figure): string {
  return unit === 'clock' ? value : `${value} ${unit}`.trim();
}

/** Without signs at the ends. */
function plain({ folded }: ReadText): string {
  return folded.text.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function linkKey(link: string): string {
  return link.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/.,;:!?)]+$/, '');
}
