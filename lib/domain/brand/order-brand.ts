import type { Brand } from './brand';

/**
 * The brand with its keys in a fixed order, and without those that say nothing: files of brands
 * without them stay as they were.
 */
export function orderBrand(brand: Brand): Brand {
  const { id, name, aliases, excludedWords, signature, ownAccounts, isPaused } = brand;
  return {
    id,
    name,
    aliases,
    excludedWords,
    ...pick(brand, ['contextWords', 'needsCapital']),
    voice: orderVoice(brand),
    signature,
    ownAccounts,
    isPaused,
    ...pick(brand, ['isArchived', 'wasPaused', 'colour', 'wordsToUse', 'wordsToAvoid']),
    ...(brand.agents?.length ? { agents: brand.agents.map(orderAgent) } : {}),
    ...orderInner('links', brand.links, ['help', 'privateChannel', 'hours']),
    ...orderInner('goals', brand.goals, ['replyMinutes', 'officeHours', 'timeZone']),
    ...pick(brand, ['replyLanguage', 'retentionDays']),
  };
}

function orderVoice({ voice: { register, person, ...rest } }: Brand): Brand['voice'] {
  return { register, person, ...pick(rest, ['region', 'tone', 'emoji']) };
}

const orderAgent = ({ name, signature }: { name: string; signature: string }) => ({
  name,
  signature,
});

function orderInner<Name extends 'links' | 'goals', Inner extends object>(
  name: Name,
  inner: Inner | undefined,
  keys: readonly (keyof Inner)[],
): Partial<Record<Name, Inner>> {
  const kept = inner ? pick(inner, keys) : {};
  return Object.keys(kept).length > 0 ? ({ [name]: kept } as Partial<Record<Name, Inner>>) : {};
}

/** These entries in this order, as far as they say something. */
function pick<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Pick<Whole, Key> {
  const said = keys.filter((key) => isSaid(whole[key]));
  return Object.fromEntries(said.map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}

function isSaid(value: unknown): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return value !== undefined && value !== false && !isEmptyList;
}
