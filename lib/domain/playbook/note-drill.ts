import type { Playbook } from './playbook';
import { PLAYBOOK_LIMITS } from './playbook-limits';

/** Puts the result of a drill last among what follows in the plan; `undefined` where that is full. */
export function noteDrill(playbook: Playbook, line: string): Playbook | undefined {
  const { followUp } = playbook.crisisPlan;
  if (followUp.length >= PLAYBOOK_LIMITS.lines) return undefined;
  const text = line.slice(0, PLAYBOOK_LIMITS.lineLength);
  return {
    ...playbook,
    crisisPlan: { ...playbook.crisisPlan, followUp: [...followUp, text] },
  };
}

/** Takes the latest such line out again. */
export function dropDrill(playbook: Playbook, line: string): Playbook {
  const { followUp } = playbook.crisisPlan;
  const at = followUp.lastIndexOf(line.slice(0, PLAYBOOK_LIMITS.lineLength));
  if (at < 0) return playbook;
  return {
    ...playbook,
    crisisPlan: { ...playbook.crisisPlan, followUp: followUp.toSpliced(at, 1) },
  };
}
