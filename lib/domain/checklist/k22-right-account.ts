import { isOwnAccount } from '../brand/is-own-account';
import type { CheckContext, CheckResult, Guideline } from './check';
import { findOtherClient } from './find-other-client';

function judgeAccount({ activeAccount, brand, otherClients, post }: CheckContext) {
  const handle = activeAccount?.trim();
  if (!handle) return 'unknown';
  if (isOwnAccount(brand, { handle, name: handle }, post.site)) return 'right';
  const isTheirs = (otherClients ?? []).some((client) =>
    isOwnAccount(client, { handle }, post.site),
  );
  /** Without saved accounts nobody knows which one is right. */
  return isTheirs || brand.ownAccounts.length > 0 ? 'wrong' : 'unknown';
}

/** K22: from the brand's own account, and about no other client. */
export const k22RightAccount: Guideline = {
  id: 'K22',
  kind: 'guard',
  source: {
    document: '002_2f307e9fd6f012fc.txt',
    quote: 'desmejorar la imagen de la empresa en vez de ayudar',
  },
  check(draft: string, context: CheckContext): CheckResult | undefined {
    const account = judgeAccount(context);
    if (account === 'wrong') {
      const words = [`@${context.activeAccount?.trim().replace(/^@/, '')}`];
      return { id: 'K22', state: 'stop', detail: 'account', evidence: [], words };
    }
    const traces = findOtherClient(draft, context).slice(0, 3);
    if (traces.length > 0) {
      const words = traces.map(({ start, end }) => draft.slice(start, end).slice(0, 60));
      return { id: 'K22', state: 'stop', detail: 'otherClient', evidence: traces, words };
    }
    return account === 'unknown'
      ? { id: 'K22', state: 'ask', detail: 'whichAccount', evidence: [], words: [] }
      : undefined;
  },
};
