import { describe, expect, it, test } from 'vitest';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { isOwnAccount } from '../../../lib/domain/brand/is-own-account';
import { nameKey } from '../../../lib/domain/brand/name-key';
import { foldText } from '../../../lib/domain/draft/fold-text';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import { readFirstName } from '../../../lib/domain/draft/read-first-name';
import { detectLanguage } from '../../../lib/domain/language/detect-language';
import { findHits, foldQuery } from '../../../lib/domain/log/find-hits';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { foldWords } from '../../../lib/domain/sentiment/fold-words';
import { readTokens } from '../../../lib/domain/sentiment/read-tokens';
import { fold } from '../../../lib/domain/text/fold';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { createTestBrand } from '../brand/create-test-brand';
import { makeInput } from '../draft/make-input';

/** One word as it may be typed, as it is checked, and as it is looked for. */
const WORDS: [kind: string, typed: string, checked: string, searched: string][] = [
  ['composed accent', 'Café', 'cafe', 'cafe'],
  ['decomposed accent', 'Cafe\u0301', 'cafe', 'cafe'],
  ['composed ñ', 'Mañana', 'mañana', 'manana'],
  ['decomposed ñ', 'Man\u0303ana', 'mañana', 'manana'],
  ['composed ç', 'Plaça', 'plaça', 'placa'],
  ['decomposed ç', 'Plac\u0327a', 'plaça', 'placa'],
  ['round apostrophe', 'L’hôtel', "l'hotel", "l'hotel"],
  ['straight apostrophe', "L'ho\u0302tel", "l'hotel", "l'hotel"],
  ['letters that have no accent to lose', 'Łódź', 'lodz', 'lodz'],
  ['letter spelt out', 'Straße', 'strasse', 'strasse'],
  ['middle dot', 'Col·legi', 'collegi', 'collegi'],
  ['l with its dot', 'Coŀlegi', 'collegi', 'collegi'],
  ['zero width', 'Fi\u200bbra\u00ad', 'fibra', 'fibra'],
  ['full width', 'Ｆｉｂｒａ', 'fibra', 'fibra'],
  ['bold of mathematics', '𝐅𝐢𝐛𝐫𝐚', 'fibra', 'fibra'],
  ['ligature', 'ﬁbra', 'fibra', 'fibra'],
];

describe.each(WORDS)('%s: %j', (_kind, typed, checked, searched) => {
  it('is folded for checks and drafts', () => {
    expect(fold(typed).text).toBe(checked);
    expect(foldText(typed)).toBe(checked.replace('ç', 'c'));
  });

  it('is one name and one account however it is written', () => {
    // ñ is a letter of its own: Peña and Pena are two names.
    const name = checked.includes('ñ') ? checked : searched;
    expect(nameKey(typed)).toBe(name);
    expect(nameKey(typed.toUpperCase())).toBe(name);
    expect(isOwnAccount({ ownAccounts: [searched] }, { name: typed })).toBe(true);
  });

  it('is found in the log by any of its spellings', () => {
    expect(foldQuery(typed)).toBe(searched);
    expect(findHits(`uno ${typed} dos`, searched)).toEqual([{ start: 4, end: 4 + typed.length }]);
    expect(findHits(searched, typed)).toEqual([{ start: 0, end: searched.length }]);
  });

  it('is the same word for posts and for the word lists that read them', () => {
    const words = searched.split("'");
    expect(readTokens(typed).map(({ word }) => word)).toEqual(words);
    expect(foldWords(typed)).toEqual(words);
  });

  it('is found as the name of a brand', () => {
    const matcher = createBrandMatcher([createTestBrand(checked)]);
    const [match] = matcher.find(`uno ${typed} dos`);
    expect(match?.ranges).toHaveLength(1);
  });
});

const POSTS: [ReplyLanguage, string][] = [
  ['es', 'Estoy decepcionada: llevo 3 días sin conexión. ¿Podéis decirme algo mañana?'],
  ['es', 'Qué decepción: mi pedido no ha llegado y atención al cliente no da solución'],
  ['ca', 'Fa 4 dies que espero la instal·lació. Estic farta, em podeu dir alguna cosa?'],
  ['ca', 'La connexió no va i no he rebut cap solució. Això és una vergonya'],
  ['en', "I'm so disappointed, third day without power. Can you tell me when it’s back?"],
];

describe.each(POSTS)('a post in %s with accents in two parts: %s', (language, composed) => {
  const decomposed = composed.normalize('NFD');
  const read = (text: string) => {
    const { feels, because, asks, ...named } = readComplaint(
      makeInput({ text, language }).post,
      language,
    );
    const quoted = [...feels, ...because, ...asks, named.problem?.range, named.wait?.range].map(
      (range) => range && text.slice(range.start, range.end).normalize('NFC'),
    );
    return { quoted, clause: named.problem?.clause, wait: named.wait?.text, thing: named.thing };
  };

  it('is read for drafts as the same post, and quoted as it stands', () => {
    expect(read(decomposed)).toEqual(read(composed));
    expect(read(composed).quoted.some((words) => words !== undefined)).toBe(true);
  });

  it('is judged as the same post', () => {
    const judge = (text: string) => {
      const { type, polarity, evidence } = judgePost(makeInput({ text }).post, []);
      const words = evidence.map(({ start, end }) => text.slice(start, end).normalize('NFC'));
      return { type, polarity, words };
    };
    expect(judge(decomposed)).toEqual(judge(composed));
    expect(detectLanguage(decomposed)).toEqual(detectLanguage(composed));
  });
});

test('a name with accents in two parts is greeted', () => {
  expect(readFirstName('Lucía Núñez'.normalize('NFD'))).toBe('Lucía');
});
