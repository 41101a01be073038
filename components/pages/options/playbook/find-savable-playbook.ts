import { createPlaybook } from '../../../../lib/domain/playbook/create-playbook';
import type { Playbook } from '../../../../lib/domain/playbook/playbook';
import {
  type PlaybookProblem,
  validatePlaybook,
} from '../../../../lib/domain/playbook/validate-playbook';
import { findSavablePlan } from './find-savable-plan';
import type { EntryPart } from './playbook-editor';

export interface SavablePlaybook {
  playbook: Playbook;
  /** Why some of what is shown stays behind. */
  problems: PlaybookProblem[];
}

interface Entry {
  id: string;
}

/** What of the shown playbook can be saved now: fields with a problem stay as they are kept. */
export function findSavablePlaybook(kept: Playbook, shown: Playbook): SavablePlaybook {
  const problems = validatePlaybook(shown);
  if (problems.length === 0) return { playbook: shown, problems };
  const of = (part: keyof Playbook) => problems.filter((one) => one.part === part);
  const sift = <One extends Entry>(part: EntryPart, mine: One[], old: One[]): One[] => {
    const wrong = of(part);
    if (wrong.some(({ index }) => index === undefined)) return old;
    return mendEntries(part, mine, old, wrong);
  };
  const whole = <Part extends keyof Playbook>(part: Part): Playbook[Part] =>
    of(part).length > 0 ? kept[part] : shown[part];
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
      crisisPlan: findSavablePlan(kept.crisisPlan, shown.crisisPlan, of('crisisPlan')),
    },
  };
}

/** Of a wrong entry what is right in it; where that is not enough, it is as kept or not there yet. */
function mendEntries<One extends Entry>(
  part: EntryPart,
  mine: readonly One[],
  kept: readonly One[],
  problems: readonly PlaybookProblem[],
): One[] {
  return mine.flatMap((one, place) => {
    const wrong = problems.filter(({ index }) => index === place);
    if (wrong.length === 0) return [one];
    const old = kept.find(({ id }) => id === one.id);
    const mended = withKeptFields(
      one,
      old,
      wrong.flatMap((problem) => listFields(problem, old)),
    );
    if (isRight(part, mended)) return [mended];
    return old ? [old] : [];
  });
}

/** Two dates are wrong together; a new entry keeps its first day, not to hold for ever. */
function listFields({ field, code }: PlaybookProblem, old: Entry | undefined): string[] {
  if (code === 'endsBeforeStart' && old) return ['validFrom', 'validUntil'];
  return [field.split('.')[0] ?? ''];
}

function withKeptFields<One extends object>(
  mine: One,
  old: One | undefined,
  fields: readonly string[],
): One {
  const isLeft = ([field]: [string, unknown]) => !fields.includes(field);
  const before = Object.entries(old ?? {}).filter(([field]) => fields.includes(field));
  return Object.fromEntries([...Object.entries(mine).filter(isLeft), ...before]) as One;
}

function isRight(part: EntryPart, entry: Entry): boolean {
  const alone = createPlaybook('any', new Date(0).toISOString());
  return validatePlaybook({ ...alone, [part]: [entry] }).length === 0;
}
