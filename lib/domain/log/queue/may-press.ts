import type { TriageType } from '../../triage/verdict';
import type { MentionRecord } from '../log-entry';
import { findMentionType } from '../may-wait';

/** Kind words can be thanked for later; provocations and insults are best left alone. */
const UNHURRIED: readonly TriageType[] = ['praise', 'abuse', 'troll'];

/** Whether somebody counts on an answer to posts of this type. */
export const mayPress = (type: TriageType): boolean => !UNHURRIED.includes(type);

/** Whether an answer is expected from whoever sits here: what a colleague took over is theirs. */
export const isExpected = (mention: MentionRecord): boolean =>
  mayPress(findMentionType(mention)) && mention.handling?.handedTo === undefined;
