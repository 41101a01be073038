/** What kind of post it is, and so what it asks of the person who answers. */
export const TRIAGE_TYPES = [
  /** Harm to people or danger of it. */
  'safety',
  /** Lawyers, courts, authorities, the press. */
  'legal',
  /** Fraud, phishing, charges nobody authorised, exposed data. */
  'dataLeak',
  /** A worker speaks, or a worker is pointed at. */
  'staff',
  /** Insults, hate or threats: documented, not answered. */
  'abuse',
  /** Part of a wave of similar posts. */
  'crisis',
  /** A complaint after contact that failed. */
  'failedContact',
  /** Something went wrong, told or asked for. */
  'complaint',
  /** Anger without fact or request. */
  'venting',
  /** Hearsay, or a claim that the person knows to be false. */
  'rumour',
  /** Mockery without fact or request. */
  'troll',
  /** A provocation that is right in part; only the person can say so. */
  'trollWithPoint',
  'competitor',
  'question',
  'idea',
  'praise',
  /** A namesake of the brand. */
  'notOurs',
  /** Names the brand and asks for nothing. */
  'other',
] as const;

export type TriageType = (typeof TRIAGE_TYPES)[number];
