import type { ReplyLanguage } from '../../../post';

interface PastWords {
  /** A day, night or stretch that is over. */
  day: string;
  /** Right before or right behind a weekday that is over. */
  before: string;
  behind: string;
  /** Who was called did not answer: the call is over. */
  missed: string;
}

/** Over folded text, as sources of regular expressions. */
export const PAST_WORDS: Record<ReplyLanguage, PastWords> = {
  es: {
    day: '(?:antes de ayer|anteayer|anteanoche|ayer|anoche)(?: (?:mismo|por la (?:mañana|tarde|noche)))?|(?:la|el) (?:semana|mes|noche|tarde|dia|año) (?:pasad[oa]|anterior)|el otro dia|hace (?:\\p{N}+|un[oa]?s?|dos|tres|media|un par de|poco|varios|varias) ?\\p{L}*|antes de hoy',
    before: 'pasado ',
    behind: ' pasado',
    missed:
      'no hubo suerte|sin (?:exito|suerte)|no (?:nos )?(?:contestaste|contesto|contestasteis|respondiste|respondio|cogiste|cogio|cogisteis|pudimos|estabas|estaba)',
  },
  en: {
    day: '(?:the day before )?yesterday(?: (?:morning|afternoon|evening|night))?|last (?:night|week|month|time|year)|the other day|(?:an?|\\p{N}+|one|two|three|a few|a couple of|half an) (?:min(?:ute)?s?|hours?|days?|weeks?) ago|earlier (?:today|this (?:morning|week))',
    before: '(?:this )?(?:last|past) ',
    behind: ' (?:last|past)',
    missed: "(?:you )?didn't (?:pick up|answer|reach)|missed you|no luck|couldn't reach",
  },
  ca: {
    day: "(?:abans-d'ahir|abans d'ahir|despus-ahir|ahir|anit passada)(?: (?:mateix|al (?:mati|vespre)|a la (?:tarda|nit)))?|(?:la|el|l')? ?(?:setmana|mes|nit|tarda|any) (?:passa(?:t|da)|anterior)|l'altre dia|fa (?:\\p{N}+|una?|dos|dues|tres|mitja|un parell de|poc|diversos|uns|unes) ?\\p{L}*",
    before: 'passat ',
    behind: ' passat',
    missed:
      'no (?:va haver-hi|vam tenir) sort|sense (?:exit|sort)|no (?:ens )?(?:vas|va|vau) (?:contestar|respondre|agafar)',
  },
};
