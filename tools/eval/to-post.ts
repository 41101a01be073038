import type { Post } from '../../lib/domain/post';
import type { LabelledPost } from './labelled-sets';

/** A labelled text as a site would give it. */
export const toPost = ({ text, lang }: Pick<LabelledPost, 'text' | 'lang'>): Post => ({
  site: 'x',
  id: 'local',
  author: {},
  text,
  lang,
  kind: 'post',
  isPartial: false,
});
