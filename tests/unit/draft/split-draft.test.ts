import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { makeInput } from './make-input';

const { parseTweet } = twitterText;
const TEXT = 'Tercer día sin fibra en casa. He hecho cuatro llamadas y estoy harta.';
const build = (site: 'x' | 'facebook') =>
  buildDrafts(makeInput({ text: TEXT, name: 'Lucía Ferrer', site, facts: { inTwoParts: true } }));

describe('a reply in two parts', () => {
  it('fits the site twice, each part marked, signed once', () => {
    const [one, two, ...others] = build('x');
    expect(others).toEqual([]);
    expect(one?.text).toMatch(/\(1\/2\)$/);
    expect(two?.text).toMatch(/\(2\/2\)$/);
    for (const part of [one, two]) expect(part?.length).toBeLessThanOrEqual(280);
    expect(`${one?.text} ${two?.text}`.match(/— Ana/g)).toHaveLength(1);
    expect(two?.text).toContain('— Ana');
  });

  it('says more than one post could', () => {
    const length = build('x').reduce((total, part) => total + part.length, 0);
    expect(length).toBeGreaterThan(280);
  });

  it.each([
    ['es', TEXT],
    ['en', 'Third day without internet at home. I have made four calls and I am fed up.'],
    ['ca', "Tercer dia sense fibra a casa. He fet quatre trucades i n'estic tipa."],
  ] as const)('%s: both parts fit as X counts, and no sentence is cut', (language, text) => {
    for (let seed = 0; seed < 12; seed += 1) {
      for (const register of ['tu', 'usted'] as const) {
        const facts = { inTwoParts: true, link: 'https://fibralia.example/averias' };
        const parts = buildDrafts(makeInput({ text, language, register, seed, facts }));
        expect(parts).toHaveLength(2);
        parts.forEach((part, at) => {
          expect(parseTweet(part.text)).toMatchObject({ valid: true });
          expect(part.text.endsWith(` (${at + 1}/2)`)).toBe(true);
          const body = part.text.slice(0, -' (1/2)'.length);
          expect(body).toMatch(/(?:[.?]|— Ana|averias)$/);
          expect(body).toBe(
            part.moves
              .slice(0, -1)
              .map((move) => move.text)
              .join(' '),
          );
        });
      }
    }
  });

  it('is written only where the person asks for it', () => {
    for (const facts of [{}, { length: 'L' as const }, { inTwoParts: false }]) {
      for (const draft of buildDrafts(makeInput({ text: TEXT, facts }))) {
        expect(draft.text).not.toMatch(/\([12]\/2\)/);
        expect(draft.length).toBeLessThanOrEqual(280);
      }
    }
  });

  it('is for sites with a limit only', () => {
    for (const { text } of build('facebook')) expect(text).not.toContain('/2)');
  });
});
