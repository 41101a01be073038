/** What some models think aloud before they answer. */
const THINKING = /^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/i;
/** 'Aquí tienes la respuesta:' on a line of its own. */
const LEAD_IN = /^[^\n]{1,80}:\s*\n+/u;
const QUOTED = /^(?:"([^"]*)"|“([^“”]*)”|«([^«»]*)»)$/u;
const EMPHASIS = /(\*\*|__)(?=\S)([^*_]+?)(?<=\S)\1/gu;
/** Tags, links and code in markup, headings, lists, tables, entities. */
const MARKUP =
  /<[a-z!/]|\]\(|```|`|^\s{0,3}(?:#{1,6}\s|[-*•]\s|\d+[.)]\s|>|\|)|&(?:[a-z]+|#\d+);|\*\*|__/imu;
/** Signs that are not seen and turn text round or hide it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;
const EMOJI = /\p{Extended_Pictographic}/u;

/**
 * The words of an answer as plain text on one line. Quotation marks and emphasis around them are
 * taken off; `undefined` where other markup is left, or nothing.
 */
export function readAnswer(answer: string): string | undefined {
  const said = answer.replace(THINKING, '').trim().replace(LEAD_IN, '').trim();
  const quoted = QUOTED.exec(said);
  const bare = (quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? said).replace(EMPHASIS, '$2').trim();
  const line = MARKUP.test(bare) ? '' : bare.replace(/\s+/gu, ' ');
  return line === '' || UNSEEN.test(line) || EMOJI.test(line) ? undefined : line;
}
