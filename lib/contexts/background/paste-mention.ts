import type { Brand } from '../../domain/brand/brand';
import { createBrandMatcher } from '../../domain/brand/brand-matcher';
import type { PastedMention, PastedPost } from '../../domain/log/pasted-mention';
import { type Mention, mentionKey } from '../../domain/mention';
import type { Post } from '../../domain/post';
import { createLocalId } from '../../sites/create-local-id';
import { type JudgeOptions, judgeMentions } from './judge-mentions';

/**
 * Judged and logged as any other post; the same text with the same address is the same mention. The
 * client need not be named in it. `undefined` if there is no such client.
 */
export async function pasteMention(
  pasted: PastedPost,
  options: JudgeOptions,
): Promise<PastedMention | undefined> {
  const brand = options.brands.find(({ id }) => id === pasted.brandId);
  if (!brand) return undefined;
  const mention = createMention(pasted, brand);
  const [judgement] = await judgeMentions([mention], options);
  return judgement && { mentionId: mentionKey(mention), mention, judgement };
}

function createMention({ text, url, postedAt, author = {} }: PastedPost, brand: Brand): Mention {
  const post: Post = {
    site: 'pasted',
    id: createLocalId(url ?? '', text),
    ...(url === undefined ? {} : { url }),
    author,
    text,
    ...(postedAt === undefined ? {} : { postedAt }),
    kind: 'post',
    isPartial: false,
  };
  const [match] = createBrandMatcher([{ ...brand, isPaused: false }]).find(text);
  return { post, brandId: brand.id, ranges: match?.ranges ?? [] };
}
