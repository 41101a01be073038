/** What follows 'hijo' where nobody's child is meant, on folded text: 'de la gran', 'de tu madre'. */
export const LINEAGE_INSULT =
  ' de (?:(?:(?:la|una|[st]u) )?(?:(?:gran|pu?|ch|mil|perra|verga)(?![a-zñ])|(?:re)?put|pinche|ching|fregad|tiznad|\\*)|[st]u madre|(?:la|[st]u)(?! ?[a-zñ]))';
