import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../lib/domain/sentiment/read-tokens';
import { scoreSentiment } from '../../../lib/domain/sentiment/score-sentiment';

const seen = (text: string) => readTokens(text).map(({ start, end }) => text.slice(start, end));

describe('pictures of several signs', () => {
  it.each(['🤦‍♀️', '🤷🏽‍♂️', '❤️', '❤️‍🔥', '👨‍👩‍👧', '👍🏿', '🧑🏾‍🤝‍🧑🏻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])(
    '%s is one token',
    (picture) => {
      expect(seen(`uno ${picture} dos`)).toEqual(['uno', picture, 'dos']);
    },
  );

  it('weigh what their first picture weighs', () => {
    const weigh = (text: string) => scoreSentiment(text, 'es').evidence.map(({ weight }) => weight);
    expect(weigh('🤦‍♀️')).toEqual(weigh('🤦'));
    expect(weigh('👍🏽')).toEqual(weigh('👍'));
    expect(weigh('❤️')).toEqual(weigh('❤'));
  });

  it('leave the places of the words behind them right', () => {
    const text = 'Uf #️⃣ ‍ ️ qué desastre';
    const [{ start = 0, end = 0 } = {}] = scoreSentiment(text, 'es').evidence;
    expect(text.slice(start, end)).toBe('desastre');
  });

  it.each(['1️⃣', '🇪🇸', '\u200d', '\ufe0f', '👨‍👩‍👧'])('%j has no feeling', (sign) => {
    expect(scoreSentiment(sign, 'es').evidence).toEqual([]);
  });
});
