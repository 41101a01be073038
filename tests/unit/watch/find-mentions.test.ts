import { expect, test } from 'vitest';
import { createMentionFinder } from '../../../lib/contexts/watch/find-mentions';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import type { Post } from '../../../lib/domain/post';

const hotel = { ...createBrand('hotel', 'Hotel Miramar'), ownAccounts: ['@HotelMiramar'] };
const fibre = { ...createBrand('fibre', 'Fibralia'), ownAccounts: ['@Fibralia'] };

function write(handle: string): Post {
  return {
    site: 'x',
    id: '1',
    author: { handle, name: 'Alguien' },
    text: 'En Hotel Miramar siguen sin fibra.',
    kind: 'post',
    isPartial: false,
  };
}

test('a customer mentions a client', () => {
  const found = createMentionFinder([hotel, fibre])(write('@lucia'));
  expect(found.map(({ brandId }) => brandId)).toEqual(['hotel']);
});

test.each(['@HotelMiramar', '@hotelmiramar', '@Fibralia'])(
  'what %s writes, a client itself, is nobody’s complaint',
  (handle) => {
    expect(createMentionFinder([hotel, fibre])(write(handle))).toEqual([]);
  },
);

test('nor is what a paused client writes of another', () => {
  const found = createMentionFinder([hotel, { ...fibre, isPaused: true }])(write('@Fibralia'));
  expect(found).toEqual([]);
});
