import { describe, expect, it } from 'vitest';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { isOwnAccount } from '../../../lib/domain/brand/is-own-account';
import { nameKey } from '../../../lib/domain/brand/name-key';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { isBereaved } from '../../../lib/domain/draft/is-bereaved';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import { detectLanguage } from '../../../lib/domain/language/detect-language';
import { findHits } from '../../../lib/domain/log/find-hits';
import { findPromises } from '../../../lib/domain/log/promise/find-promises';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { timeOfOwnWork } from '../../support/time-of-own-work';
import { createTestBrand } from '../brand/create-test-brand';
import { createContext } from '../checklist/context';
import { makeInput } from '../draft/make-input';

/** In UTF-16 units. */
const LENGTH = 10_000;
/** Milliseconds of this process, whatever others do; what grows with the square takes a second and more. */
const MOST_MS = 250;

const LANGUAGES: ReplyLanguage[] = ['es', 'en', 'ca'];
const run = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

const HOSTILE: [string, string][] = [
  ['letters with blanks', run('a ')],
  ['letters without blanks', run('a')],
  ['clitics', run('me ')],
  ['clitics of three languages', run('no me te se lo the em es ')],
  ['letters with hyphens', run('a-')],
  ['letters with full stops', run('a.')],
  ['letters with apostrophes', run("l'a’")],
  ['faces', run('🤬')],
  ['families', run('👨‍👩‍👧')],
  ['combining marks', `a${run('\u0301')}`],
  ['letters with marks', run('e\u0301n\u0303')],
  ['blanks', run(' ')],
  ['blanks in the middle', `hola${run(' ')}adios`],
  ['line ends', run('\n \r\n')],
  ['question marks', run('?')],
  ['questions', run('que? ')],
  ['exclamations and stops', run('!.…')],
  ['digits', run('1')],
  ['digits with blanks', run('12 34-')],
  ['amounts', run('llevo 3 ')],
  ['handles', run('@a ')],
  ['one address', `https://${run('a/')}`],
  ['mail signs', run('a@a.')],
  ['open brackets and quotes', run('«"“(¿')],
  ['letters of full width', run('Ｆｉｂ')],
  ['open quotes', run('“')],
  ['letters that the site cut off', run('a…https:x')],
  ['verbs that help', `my account ${run('has been ')}`],
  ['what came then', run(' and then')],
  ['half characters', run('\ud800')],
  ['the name of the brand', run('Fibralia ')],
  ['beginnings of the name', run('Fibrali')],
  ['negations', run('no sin nunca ni ')],
  ['what goes wrong, never finished', run('se me ha cancelado mi sin que no ')],
  ['capitals', run('MAAAL ')],
  ['how much, and never what', run('so very really just still ')],
  ['who, and never what they did', run("i just we've already have ")],
  ['conditions', run('if only you had read ')],
  ['times', run('hoy tonight avui ')],
  ['requests', run('please can you just to ')],
  ['sentences of one word', run('no. ')],
];

const brand = createTestBrand('Fibralia', {
  aliases: ['@fibralia', '#Fibralia', 'fibra*'],
  ownAccounts: ['fibralia'],
});
const matcher = createBrandMatcher([brand]);

const PROMISED = {
  sentAt: '2026-03-02T10:00:00.000Z',
  language: 'es',
  timeZone: 'Europe/Madrid',
} as const;

type Reader = (text: string) => unknown;

const judge: Reader = (text) =>
  judgePost(
    { site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false },
    matcher.find(text)[0]?.ranges ?? [],
  );
const check =
  (language: ReplyLanguage): Reader =>
  (text) =>
    checkDraft(text, createContext(language));
const checkAgainst: Reader = (post) =>
  checkDraft('Hola, Lucía: sentimos la espera. Lo miramos hoy.', createContext('es', { post }));
const read =
  (language: ReplyLanguage): Reader =>
  (text) =>
    readComplaint(makeInput({ text, language }).post, language);
const draft =
  (language: ReplyLanguage): Reader =>
  (text) =>
    buildDrafts(makeInput({ text, language, name: text, recentReplies: [text] }));

const READERS: [string, Reader][] = [
  ['judgePost', judge],
  ...LANGUAGES.map((language): [string, Reader] => [`checkDraft ${language}`, check(language)]),
  ['checkDraft against the post', checkAgainst],
  ...LANGUAGES.map((language): [string, Reader] => [`readComplaint ${language}`, read(language)]),
  ...LANGUAGES.map((language): [string, Reader] => [`buildDrafts ${language}`, draft(language)]),
  ['isBereaved', (text) => isBereaved(text, 'es')],
  ['findPromises', (text) => findPromises(text, PROMISED)],
  ['the brand matcher', (text) => matcher.find(text)],
  ['detectLanguage', (text) => detectLanguage(text)],
  ['findHits', (text) => findHits(text, text.slice(0, 3))],
  ['findHits of what is not there', (text) => findHits(text, `${text.slice(0, 150)}#`)],
  ['nameKey', nameKey],
  ['isOwnAccount', (text) => isOwnAccount(brand, { handle: text, name: text }, 'facebook')],
];

describe.each(READERS)('%s stays quick', (_name, read) => {
  it.each(HOSTILE)('with %s', (_kind, text) => {
    // Once with little, so that what is compiled on first use does not count.
    read(text.slice(0, 50));
    expect(timeOfOwnWork(() => read(text), MOST_MS - 1)).toBeLessThan(MOST_MS);
  });
});
