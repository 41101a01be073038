import type { Brand } from '../../domain/brand/brand';
import { proposeRules } from '../../domain/brand/propose-rules';
import type { RuleProposal } from '../../domain/log/brand-rule';
import { type Mention, mentionKey } from '../../domain/mention';
import type { LogStore } from '../../storage/log-store';

export interface ProposeOptions {
  brands: readonly Brand[];
  store: Pick<LogStore, 'readRecentMentions' | 'findAnswered'>;
}

/** Mentions of the log on which a rule is tried. */
const RECENT = 300;
const MOST_EXAMPLES = 3;
/** Of an example, in UTF-16 units. */
const EXAMPLE_LENGTH = 90;

/**
 * Rules under which this mention would be none, the least harmful first. A log that cannot be read
 * is an empty one.
 */
export async function proposeBrandRules(
  mention: Mention,
  { brands, store }: ProposeOptions,
): Promise<RuleProposal[]> {
  const brand = brands.find(({ id }) => id === mention.brandId);
  if (!brand) return [];
  const known = await readKnown(mention, store).catch(() => []);
  const awake = { ...brand, isPaused: false };
  return proposeRules(awake, mention.post.text, known).map(({ rule, hidden }) => ({
    rule,
    count: hidden.length,
    examples: hidden.slice(0, MOST_EXAMPLES).map(({ text }) => shorten(text)),
  }));
}

/** What was answered, or called something by the person, is surely the brand's own. */
async function readKnown(mention: Mention, store: ProposeOptions['store']) {
  const recent = await store.readRecentMentions(mention.brandId, RECENT);
  const others = recent.filter(
    ({ id, correctedType }) => id !== mentionKey(mention) && correctedType !== 'notOurs',
  );
  const answered = await store.findAnswered(others.map(({ id }) => id));
  return others.map(({ id, post, correctedType }) => ({
    text: post.text,
    isConfirmed: answered.has(id) || correctedType !== undefined,
  }));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const isLong = line.length > EXAMPLE_LENGTH;
  return isLong ? `${line.slice(0, EXAMPLE_LENGTH).toWellFormed().trimEnd()}…` : line;
}
