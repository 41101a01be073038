import type { AccountJudgement } from '../../lib/domain/brand/judge-account';
import type { Guard } from './GuardQuestion';
import type { PanelPhase, PauseState } from './panel-state';
import type { FirstQuestion } from './use-first-question';

/** An account that must be asked about. */
export type AskedAccount = Extract<AccountJudgement, { state: 'other' | 'unsaved' }>;

/** What the panel is for at this moment; one at a time. */
export type PanelMode =
  | { name: 'pause'; pause: PauseState }
  | { name: 'account'; account: AskedAccount }
  | { name: 'guard'; guard: Guard }
  | FirstQuestion
  | { name: 'writing' }
  | { name: 'placed' }
  | { name: 'refused'; text: string }
  | { name: 'over' };

interface Moment {
  phase: PanelPhase;
  account: AccountJudgement;
  guard: Guard | undefined;
  pause: PauseState | undefined;
  question: FirstQuestion | undefined;
}

/** What was sent is sent: nothing stops the hand any more. */
export function findPanelMode({ phase, account, guard, pause, question }: Moment): PanelMode {
  if (phase.name === 'sent' || phase.name === 'unrecorded') return { name: 'over' };
  if (phase.name === 'refused') return { name: 'refused', text: phase.text };
  if (pause) return { name: 'pause', pause };
  if (account.state === 'other' || account.state === 'unsaved') return { name: 'account', account };
  if (guard) return { name: 'guard', guard };
  if (question && phase.name === 'writing') return question;
  return phase.name === 'placed' ? { name: 'placed' } : { name: 'writing' };
}
