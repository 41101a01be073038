/** What a playbook may hold. Lengths in UTF-16 units after trimming. */
export const PLAYBOOK_LIMITS = {
  facts: 300,
  questionLength: 200,
  /** Other ways to ask for one fact. */
  alsoAsked: 10,
  factLength: 600,
  wordings: 10,
  linkLength: 500,
  answers: 500,
  replyLength: 4000,
  /** Lines in each list of key messages, rules and steps. */
  lines: 40,
  lineLength: 300,
  ownGuidelines: 50,
  words: 50,
  wordLength: 80,
  contacts: 50,
  nameLength: 80,
  phoneLength: 40,
  emailLength: 120,
  levels: 6,
  statementLength: 2000,
  thresholdPosts: 1000,
  /** A week. */
  thresholdMinutes: 10_080,
  /** A playbook file, in UTF-16 units. */
  fileLength: 6_000_000,
} as const;
