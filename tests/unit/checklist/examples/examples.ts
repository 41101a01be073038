import type { CheckState } from '../../../../lib/domain/checklist/check';
import type { ReplyLanguage } from '../../../../lib/domain/post';
import type { About } from '../context';

/** A draft, with what matters of the post where the usual one will not do. */
export type Example = string | readonly [draft: string, about: About];

/** 'state detail', as the check answers; 'silent' where it has nothing to say. */
export type Answer = `${CheckState} ${string}` | 'silent';

/** Drafts by language and expected answer. */
export type Examples = Record<ReplyLanguage, Partial<Record<Answer, readonly Example[]>>>;
