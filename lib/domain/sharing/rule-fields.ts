/**
 * Fields of a brand that decide whom Respira hears, whom it takes for a customer, where it sends
 * people and what it deletes. From a file that nobody vouches for they are offered, never proposed.
 */
const RULE_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'aliases',
  'excludedWords',
  'contextWords',
  'needsCapital',
  'ownAccounts',
  'links',
  'retentionDays',
]);

interface Place {
  part: string;
  field?: string;
}

export const isRuleField = ({ part, field }: Place) =>
  part === 'brand' && field !== undefined && RULE_FIELDS.has(field);

/** How long things are kept here is decided here: it is offered, whoever wrote the file. */
export const isDecidedHere = ({ part, field }: Place) =>
  part === 'brand' && field === 'retentionDays';
