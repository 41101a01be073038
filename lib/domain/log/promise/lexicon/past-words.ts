import type { ReplyLanguage } from '../../../post';

interface PastWords {
  /** A day, night or stretch that is over. */
  day: string;
  /** Right before or right behind a weekday that is over. */
  before: string;
  behind: string;
  /** Says that something is over; its moment is no promise. */
  verb: string;
  /** Who was called did not answer: the call is over. */
  missed: string;
}

/** Over folded text, as sources of regular expressions. */
export const PAST_WORDS: Record<ReplyLanguage, PastWords> = {
  es: {
    day: '(?:antes de ayer|anteayer|anteanoche|ayer|anoche)(?: (?:mismo|por la (?:mañana|tarde|noche)))?|(?:la|el) (?:semana|mes|noche|tarde|dia|año) (?:pasad[oa]|anterior)|el otro dia|hace (?:\\p{N}+|un[oa]?s?|dos|tres|media|un par de|poco|varios|varias) ?\\p{L}*|antes de hoy',
    before: 'pasado ',
    behind: ' pasado',
    verb: '(?:hemos|he|ha|han|habeis|has|habia|habiamos) (?!de )\\p{L}+|(?!(?:tri|exi|insi|consi|asi|resi)ste)\\p{L}{2,}(?:aste|iste|asteis|isteis|aron|ieron|abais|abamos)|(?!(?:ac|gr)aban?)\\p{L}{2,}aban?|fue|fueron|fuimos|vino|vinieron|salio|salieron|era|eran|estuvo|hubo|hizo|hicieron|hicimos|dijo|dijeron|dijimos|tuvo|tuvimos|pudo|pudimos|empezo|comenzo|ocurrio|sucedio|recibio|pidio|abrio|se (?:quedo|paso|retraso|rompio|cayo|produjo|fue)|quedo pendiente',
    missed:
      'no hubo suerte|sin (?:exito|suerte)|no (?:lo|la) (?:hicimos|hicieron|hice|hizo)|no (?:nos )?(?:contestaste|contesto|contestasteis|respondiste|respondio|cogiste|cogio|cogisteis|pudimos|estabas|estaba)',
  },
  en: {
    day: '(?:the day before )?yesterday(?: (?:morning|afternoon|evening|night))?|last (?:night|week|month|time|year)|the other day|(?:an?|\\p{N}+|one|two|three|a few|a couple of|half an) (?:min(?:ute)?s?|hours?|days?|weeks?) ago|earlier (?:today|this (?:morning|week))',
    before: '(?:this )?(?:last|past) ',
    behind: ' (?:last|past)',
    verb: "(?:(?:have|has|had)|\\p{L}+'(?:ve|s))(?: (?:been|just|already|now|also))* (?:\\p{L}{2,}ed|told|sent|gone|made|spoken|left|found|let|begun|had|got)|(?:we|i|they|he|she|who|which) \\p{L}{2,}ed|went|was|were|came|left|began|said|told|spoke|rang|did|had|broke|fell|took|wrote|paid|shipped|arrived|happened|started|failed|stopped|ended|finished|tried|missed|called",
    missed:
      "(?:we|they) didn't(?= ?(?:$|[.;:!]))|(?:you )?didn't (?:pick up|answer|reach)|missed you|no luck|couldn't reach",
  },
  ca: {
    day: "(?:abans-d'ahir|abans d'ahir|despus-ahir|ahir|anit passada)(?: (?:mateix|al (?:mati|vespre)|a la (?:tarda|nit)))?|(?:la|el|l')? ?(?:setmana|mes|nit|tarda|any) (?:passa(?:t|da)|anterior)|l'altre dia|fa (?:\\p{N}+|una?|dos|dues|tres|mitja|un parell de|poc|diversos|uns|unes) ?\\p{L}*",
    before: 'passat ',
    behind: ' passat',
    verb: "(?:vaig|vas|va|vam|vau|van) \\p{L}+r(?:e|-\\p{L}+)?|(?:t'|l'|s'|m'|us |ens )?(?:hem|he|ha|han|heu|has) (?!de )(?:ja |pogut )?\\p{L}+|\\p{L}{2,}(?:aven|avem|avau)|era|eren|(?!(?:ac)ava)\\p{L}{3,}ava",
    missed:
      'no (?:va haver-hi|vam tenir) sort|no ho (?:vam|van|va|vaig) fer|sense (?:exit|sort)|no (?:ens )?(?:vas|va|vau) (?:contestar|respondre|agafar)',
  },
};
