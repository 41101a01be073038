import type { Brand } from '../brand/brand';
import { findName } from '../text/find-name';
import { searchKey } from '../text/fold-for-search';
import { createPlaybook } from './create-playbook';
import type { CrisisPlan, Playbook } from './playbook';

/** An address, an account, a phone or a number of an order: it belongs to somebody. */
const REFERENCE = /[@#]|https?:|www\.|\d(?:[ .-]?\d){5}/;

/**
 * The way one client is worked for, for another one: house rules, own advice, and the crisis plan
 * without its people and statements. What names the first client or its people stays behind, and so
 * do facts, answers, key messages and contacts.
 * @param now ISO 8601, UTC
 */
export function createPlaybookLike(
  playbook: Playbook,
  brand: Brand,
  { id, now }: { id: string; now: string },
): Playbook {
  const names = listNames(playbook, brand);
  const isFree = (line: string) => !isOf(line, names);
  return {
    ...createPlaybook(id, now),
    houseRules: playbook.houseRules.filter(isFree),
    ownGuidelines: structuredClone(playbook.ownGuidelines).filter(({ name, reason, words }) =>
      [name, reason, ...words].every(isFree),
    ),
    crisisPlan: createPlanLike(playbook.crisisPlan, isFree),
  };
}

function createPlanLike(plan: CrisisPlan, isFree: (line: string) => boolean): CrisisPlan {
  return {
    threshold: { ...plan.threshold },
    levels: plan.levels
      .filter(({ name, when }) => isFree(name) && isFree(when))
      .map(({ name, when }) => ({ name, when, statement: '' })),
    firstHalfHour: plan.firstHalfHour.filter(isFree),
    firstTwoHours: plan.firstTwoHours.filter(isFree),
    followUp: plan.followUp.filter(isFree),
    toPause: plan.toPause.filter(isFree),
    alsoTell: [],
  };
}

/** How the client and its people are called, ready to be found. */
function listNames({ contacts, facts, crisisPlan }: Playbook, brand: Brand): string[] {
  const people = [
    ...contacts.flatMap(({ name, backup = '' }) => [name, backup]),
    ...(brand.agents ?? []).map(({ name }) => name),
    ...facts.map(({ owner = '' }) => owner),
    crisisPlan.spokesperson ?? '',
    crisisPlan.owner ?? '',
  ];
  // Colleagues go by their first name.
  const called = people.flatMap((name) => [name, name.trim().split(/\s+/u)[0] ?? '']);
  return [brand.name, ...brand.aliases, ...brand.ownAccounts, ...called].map((name) =>
    searchKey(name.replace(/^[@#]/, '').replaceAll('*', '')),
  );
}

function isOf(line: string, names: readonly string[]): boolean {
  const key = searchKey(line);
  return REFERENCE.test(line) || names.some((name) => findName(key, name).length > 0);
}
