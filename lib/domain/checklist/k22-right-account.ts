import { judgeAccount } from '../brand/judge-account';
import type { CheckContext, CheckResult, Guideline } from './check';
import { findOtherClient } from './find-other-client';
import { asking, shorten } from './result';

/** K22: from the brand's own account, and about no other client. */
export const k22RightAccount: Guideline = {
  id: 'K22',
  kind: 'guard',
  source: {
    document: '002_2f307e9fd6f012fc.txt',
    quote: 'desmejorar la imagen de la empresa en vez de ayudar',
  },
  check(draft: string, context: CheckContext): CheckResult | undefined {
    const { activeAccount, brand, otherClients = [], post } = context;
    const account = judgeAccount({
      account: activeAccount?.replace(/^@/, ''),
      brand,
      others: otherClients,
      site: post.site,
    });
    const isSettled = context.isAccountConfirmed === true;
    // First what the words say: whose account it is has a question of its own.
    const traces = findOtherClient(draft, context).slice(0, 3);
    if (traces.length > 0) {
      const words = traces.map((trace) => shorten(draft.slice(trace.start, trace.end)));
      return { id: 'K22', state: 'stop', detail: 'otherClient', evidence: traces, words };
    }
    if (account.state === 'other' && !isSettled) {
      const words = [account.client ?? `@${account.account}`];
      return { id: 'K22', state: 'stop', detail: 'account', evidence: [], words };
    }
    // Who has one client and saved no account of theirs cannot mix any up.
    const canMix = brand.ownAccounts.length + otherClients.length > 0;
    const isAsked = account.state !== 'own' && canMix && !isSettled;
    return isAsked ? asking('K22', 'whichAccount') : undefined;
  },
};
