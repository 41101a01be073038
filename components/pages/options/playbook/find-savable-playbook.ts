import type { Playbook } from '../../../../lib/domain/playbook/playbook';
import {
  type PlaybookProblem,
  validatePlaybook,
} from '../../../../lib/domain/playbook/validate-playbook';

export interface SavablePlaybook {
  playbook: Playbook;
  /** Why some of what is shown stays behind. */
  problems: PlaybookProblem[];
}

interface Entry {
  id: string;
}

/** What of the shown playbook can be saved now: entries with a problem stay as they are kept. */
export function findSavablePlaybook(kept: Playbook, shown: Playbook): SavablePlaybook {
  const problems = validatePlaybook(shown);
  if (problems.length === 0) return { playbook: shown, problems };
  const isWrong = (part: keyof Playbook) => (_: unknown, index: number) =>
    problems.some((one) => one.part === part && one.index === index);
  const isPartWrong = (part: keyof Playbook) =>
    problems.some((one) => one.part === part && one.index === undefined);
  const sift = <One extends Entry>(part: keyof Playbook, mine: One[], old: One[]): One[] =>
    isPartWrong(part) ? old : replaceWrong(mine, old, isWrong(part));
  const whole = <Part extends keyof Playbook>(part: Part): Playbook[Part] =>
    problems.some((one) => one.part === part) ? kept[part] : shown[part];
  return {
    problems,
    playbook: {
      ...shown,
      facts: sift('facts', shown.facts, kept.facts),
      answers: sift('answers', shown.answers, kept.answers),
      contacts: sift('contacts', shown.contacts, kept.contacts),
      ownGuidelines: sift('ownGuidelines', shown.ownGuidelines, kept.ownGuidelines),
      keyMessages: whole('keyMessages'),
      houseRules: whole('houseRules'),
      crisisPlan: whole('crisisPlan'),
    },
  };
}

/** A wrong entry is as it is kept, or not there yet. */
function replaceWrong<One extends Entry>(
  mine: readonly One[],
  kept: readonly One[],
  isWrong: (one: One, index: number) => boolean,
): One[] {
  return mine.flatMap((one, index) => {
    if (!isWrong(one, index)) return [one];
    const old = kept.find(({ id }) => id === one.id);
    return old ? [old] : [];
  });
}
