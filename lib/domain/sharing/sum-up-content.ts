import type { ClientContent } from './client-content';

/** What a client brings with it, a number each; what it has nothing of is 0. */
export interface ContentSum {
  aliases: number;
  accounts: number;
  facts: number;
  answers: number;
  messages: number;
  guidelines: number;
  contacts: number;
  /** Whether anything of the crisis plan was written. */
  hasPlan: boolean;
  /** Signatures of the client and of those who answer. */
  signatures: number;
}

/** What is in a client, for somebody who has not seen it yet. */
export function sumUpContent({ brand, playbook }: ClientContent): ContentSum {
  const { threshold: _, ...plan } = playbook.crisisPlan;
  const signed = [brand.signature, ...(brand.agents ?? []).map(({ signature }) => signature)];
  return {
    aliases: brand.aliases.length,
    accounts: brand.ownAccounts.length,
    facts: playbook.facts.length,
    answers: playbook.answers.length,
    messages: playbook.keyMessages.length + playbook.houseRules.length,
    guidelines: playbook.ownGuidelines.length,
    contacts: playbook.contacts.length,
    hasPlan: Object.values(plan).some((part) => part !== undefined && part.length > 0),
    signatures: new Set(signed.filter(Boolean)).size,
  };
}
