import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { makeInput } from './make-input';

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

  it('is for sites with a limit only', () => {
    for (const { text } of build('facebook')) expect(text).not.toContain('/2)');
  });
});
