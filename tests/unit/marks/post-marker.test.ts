import { beforeEach, expect, test, vi } from 'vitest';
import type { JudgedMention } from '../../../lib/contexts/marks/chip-model';
import { createJudge } from '../../../lib/contexts/marks/create-judge';
import { createPostMarker } from '../../../lib/contexts/marks/create-post-marker';
import type { VerdictSource } from '../../../lib/contexts/marks/create-verdict-source';
import type { Brand } from '../../../lib/domain/brand/brand';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import type { Mention } from '../../../lib/domain/mention';
import type { PagePost } from '../../../lib/sites/site-adapter';
import { SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';

const VERDICT = { ...SAMPLE_VERDICT, isAnswered: false };
const element = { isConnected: true } as Element;
const createPage = (id: string): PagePost => ({ element, post: { ...SAMPLE_POST, id } });
const createMention = (id: string, brandId: string): Mention => ({
  post: { ...SAMPLE_POST, id },
  brandId,
  ranges: [],
});

let brands: Brand[];
let onPage: PagePost;
const judgeOne = vi.fn<VerdictSource['judge']>();
const marks = {
  show: vi.fn<(page: PagePost, judged: readonly JudgedMention[]) => void>(),
  remove: vi.fn(),
};
const findMentions = ({ id }: { id: string }) => brands.map((brand) => createMention(id, brand.id));
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const listShown = () =>
  marks.show.mock.calls.map(([{ post }, judged]) => [
    post.id,
    ...judged.map((one) => one.brand.name),
  ]);

function createMarker(signal = new AbortController().signal) {
  const judge = createJudge({ judge: judgeOne }, (id) => brands.find((brand) => brand.id === id));
  return createPostMarker({
    adapter: { readPost: () => onPage },
    marks,
    judge,
    findMentions,
    signal,
  });
}

beforeEach(() => {
  vi.resetAllMocks();
  brands = [createBrand('one', 'Fibralia'), createBrand('two', 'Brisalia')];
  onPage = createPage('1');
  judgeOne.mockResolvedValue(VERDICT);
});

test('a post is shown with what its mentions were judged to be', async () => {
  const marker = createMarker();
  marker.show(onPage, findMentions(onPage.post));
  await settle();
  expect(listShown()).toEqual([['1', 'Fibralia', 'Brisalia']]);
});

test('a post that was replaced meanwhile is not marked by what was judged of the other', async () => {
  const marker = createMarker();
  marker.show(onPage, findMentions(onPage.post));
  onPage = createPage('2');
  await settle();
  expect(listShown()).toEqual([]);
});

test('where no verdict came it is tried again, until there is one', async () => {
  judgeOne.mockResolvedValue(undefined);
  const marker = createMarker();
  marker.show(onPage, findMentions(onPage.post));
  await settle();
  marker.retry();
  await settle();
  expect(listShown()).toEqual([]);
  judgeOne.mockResolvedValue(VERDICT);
  marker.retry();
  await settle();
  marker.retry();
  await settle();
  expect(listShown()).toEqual([['1', 'Fibralia', 'Brisalia']]);
});

test('it is tried with the brands that are there by then', async () => {
  const marker = createMarker();
  const [gone] = brands;
  marker.show(onPage, [createMention('1', gone?.id ?? '')]);
  brands = brands.slice(1);
  await settle();
  marker.retry();
  await settle();
  marker.retry();
  await settle();
  expect(listShown()).toEqual([['1', 'Brisalia']]);
});

test('the mark of the post that is there by then stays', async () => {
  judgeOne.mockResolvedValueOnce(undefined);
  const marker = createMarker();
  marker.show(onPage, findMentions(onPage.post).slice(0, 1));
  await settle();
  onPage = createPage('2');
  marks.remove.mockClear();
  marker.retry();
  await settle();
  expect(marks.remove).not.toHaveBeenCalled();
  expect(listShown()).toEqual([]);
});

test('a page that we have left is left alone', async () => {
  const stop = new AbortController();
  const marker = createMarker(stop.signal);
  marker.show(onPage, findMentions(onPage.post));
  stop.abort();
  await settle();
  expect(listShown()).toEqual([]);
});
