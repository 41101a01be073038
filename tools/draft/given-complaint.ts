import type { ComplaintFacts, DraftCase, DraftLength } from '../../lib/domain/draft/draft-input';
import type { Post, ReplyLanguage, SiteId } from '../../lib/domain/post';
import { createLocalId } from '../../lib/sites/create-local-id';
import type { GivenBrand } from './given-brand';

/** A post to answer, as it is given on a line of the file. */
export interface GivenComplaint {
  text: string;
  /** Language of the reply; that of the post where absent. */
  lang?: string;
  brand?: GivenBrand;
  /** Overrules what the post seems to be. */
  case?: DraftCase;
  fault?: ComplaintFacts['fault'];
  length?: DraftLength;
  /** Shown name, or name and handle. */
  author?: string | Post['author'];
  site?: SiteId;
  seed?: number;
  /** All else that a person can confirm or type; see `ComplaintFacts`. */
  facts?: ComplaintFacts;
  /** Texts sent before, newest first. */
  recentReplies?: string[];
}

const LANGUAGES: readonly ReplyLanguage[] = ['es', 'en', 'ca'];

export const isReplyLanguage = (code: string): code is ReplyLanguage =>
  LANGUAGES.some((language) => language === code);

/** The post as a site adapter would read it. */
export function toPost({ text, lang, author, site = 'x' }: GivenComplaint): Post {
  return {
    site,
    // Drafts are drawn by it: other posts, other words.
    id: createLocalId(typeof author === 'string' ? author : '', text),
    author: typeof author === 'string' ? { name: author } : (author ?? {}),
    text,
    ...(lang === undefined ? {} : { lang }),
    kind: 'post',
    isPartial: false,
  };
}

/** What the person would have chosen in the panel. */
export function toFacts({ case: chosen, fault, length, facts }: GivenComplaint): ComplaintFacts {
  return {
    ...facts,
    ...(chosen && { case: chosen }),
    ...(fault && { fault }),
    ...(length && { length }),
  };
}
