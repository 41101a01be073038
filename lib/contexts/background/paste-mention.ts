import type { Brand } from '../../domain/brand/brand';
import { createBrandMatcher } from '../../domain/brand/brand-matcher';
import { authorKey } from '../../domain/log/log-entry';
import { maskPost } from '../../domain/log/mask-post';
import type { PastedMention, PastedPost } from '../../domain/log/pasted-mention';
import { type Mention, mentionKey } from '../../domain/mention';
import type { Post } from '../../domain/post';
import { createLocalId } from '../../sites/create-local-id';
import { type JudgeOptions, judgeMentions } from './judge-mentions';

/** The same words again so long after an answered post are a new one, in milliseconds. */
const LONG_AGO = 86_400_000;
/** Posts of one person that are looked through. */
const LOOKED_AT = 200;

/**
 * Judged and logged as any other post; the same words of the same person at the same address are the
 * same mention, unless they were answered more than a day ago. The client need not be named in it.
 * `undefined` if there is no such client.
 */
export async function pasteMention(
  pasted: PastedPost,
  options: JudgeOptions,
): Promise<PastedMention | undefined> {
  const brand = options.brands.find(({ id }) => id === pasted.brandId);
  if (!brand) return undefined;
  const fresh = createMention(pasted, brand);
  const id = await findId(fresh, options);
  const mention = { ...fresh, post: { ...fresh.post, id } };
  const [judgement] = await judgeMentions([mention], options);
  return judgement && { mentionId: mentionKey(mention), mention, judgement };
}

function createMention(pasted: PastedPost, brand: Brand): Mention {
  const { text, url, postedAt, author = {}, isPartial = false } = pasted;
  const post: Post = {
    site: 'pasted',
    id: createLocalId(`${authorKey({ site: 'pasted', author })}\n${url ?? ''}`, text),
    ...(url === undefined ? {} : { url }),
    author,
    text,
    ...(postedAt === undefined ? {} : { postedAt }),
    kind: 'post',
    isPartial,
  };
  const [match] = createBrandMatcher([{ ...brand, isPaused: false }]).find(text);
  return { post, brandId: brand.id, ranges: match?.ranges ?? [] };
}

/** Of the post that is in the log already, else a new one. */
async function findId(mention: Mention, { store, now }: JudgeOptions): Promise<string> {
  const { post, brandId } = mention;
  const { text, url } = maskPost(post);
  const { mentions } = await store.readPersonHistory(brandId, authorKey(post), LOOKED_AT);
  const known = mentions.find((one) => one.post.text === text && one.post.url === url);
  if (!known) return post.id;
  const isOld = Date.parse(now) - Date.parse(known.seenAt) > LONG_AGO;
  const isAnswered = isOld && (await store.findAnswered([known.id])).has(known.id);
  return isAnswered ? createLocalId(`${post.id}\n${now}`, post.text) : known.post.id;
}
