import type { DrillStep } from '../../lib/domain/playbook/drill';
import type { ReplyLanguage } from '../../lib/domain/post';

/** A post as the practice feed shows it. */
export interface FeedPost {
  id: string;
  author: string;
  /** Without '@'. */
  handle: string;
  lang: ReplyLanguage;
  text: string;
  postedAt: Date;
  /** Whom one answers for; absent where no client is named. */
  client?: { name: string; account: string };
  editor: 'draft' | 'lexical';
  /** Which trouble of a drill it is. */
  drillStep?: DrillStep;
}
