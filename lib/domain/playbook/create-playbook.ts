import type { Playbook } from './playbook';

/** A playbook with nothing in it yet, for a client. @param now ISO 8601, UTC */
export function createPlaybook(brandId: string, now: string): Playbook {
  return {
    brandId,
    revision: 0,
    updatedAt: now,
    facts: [],
    answers: [],
    keyMessages: [],
    houseRules: [],
    ownGuidelines: [],
    contacts: [],
    crisisPlan: {
      threshold: { posts: 5, minutes: 20 },
      levels: [],
      firstHalfHour: [],
      firstTwoHours: [],
      followUp: [],
      toPause: [],
      alsoTell: [],
    },
  };
}
