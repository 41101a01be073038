import { foldText } from './fold-text';
import { isToldByStaff } from './told-by-staff';

/** Who serves people, and what they did to somebody: near each other, in one sentence. */
const WHO =
  '(?:camarer[oa]s?|cajer[oa]s?|dependient[ea]s?|vendedor(?:a|es)?|enfermer[oa]s?|medic[oa]s?|doctor[ae]?s?|recepcionistas?|conductor(?:a|es)?|repartidor(?:a|es)?|tecnic[oa]s?|operador(?:a|es)?|emplead[oa]s?|trabajador(?:a|es)?|guardias?|vigilantes?|azafat[oa]s?|revisor(?:a)?|encargad[oa]|waiter|waitress|cashier|nurses?|drivers?|receptionists?|assistants?|clerks?|staff|guards?|stewards?|agents?|couriers?|technicians?|manager|cambrer[ae]?s?|caixer[ae]?s?|dependent[as]?|venedor[as]?|infermer[ae]?s?|metges?|metgess[ae]s?|repartidor[as]?|treballador[as]?|revisora?)';
const DID =
  "(?:(?:me|nos|le|les) (?:llamo|llamaron|dijo|dijeron) (?:gord|tont|viej|idiot|imbecil|inutil|fe[ao]|loc|exagerad|pesad|mentiros|ladron|pobr|analfabet|subnormal|histeric)\\p{L}*|(?:llamo|llamaron|llama) (?:(?:gord|tont|viej|idiot|imbecil|inutil|fe[ao](?!\\p{L})|loc[ao]|exagerad|pesad|mentiros|ladron|pobr|analfabet|subnormal|histeric)\\p{L}*)|(?:me|nos|le|les) (?:grit|insult|humill|empuj|escup|amenaz)\\p{L}*|(?:insult|humill|empuj|escup)\\p{L}+ a (?:mi|nuestr[oa])|se (?:rio|rie|rieron|burlo|burlaron) de (?:mi|nosotros|nuestr[oa])|called (?:me|us|him|her|my \\p{L}+) (?!back|to|by|up|again|yesterday|today|at|on|about|from|out)|(?:told|said to) (?:me|us|my \\p{L}+) (?:that )?(?:i was|she was|he was|we were|i'm|to) (?:too )?(?:fat|old|stupid|ugly|thick|lying|an idiot|dumb|shut up|f\\p{L}*)|(?:flipped|gave) (?:me|us) (?:off|the finger)|(?:shout|yell|scream|swore|spat|laugh|sneer)\\p{L}* (?:at|on) (?:me|us|my|her|him)|(?:insult|push|shov|humiliat|mock)\\p{L}* (?:me|us|my)|(?:m['’]|ens |em |li )(?:ha |han |va |van )?(?:dit|dir|va dir|van dir) (?:gras|tont|vell|idiot|imbecil|inutil|llet?j|boj|exagerad|pesad|mentider|pobr|histeric)\\p{L}*|(?:m['’]|ens |em |li )(?:ha |han |va |van )?(?:crid|insult|humili|empeny|empes|escup|amenac)\\p{L}*|(?:s['’]ha rigut|se['’]n va riure|se['’]n riu) (?:de mi|de nosaltres|del meu|de la meva))";

const INSULTED = new RegExp(`(?<!\\p{L})${WHO}(?!\\p{L})[^.!?\\n]{0,40}?(?<!\\p{L})${DID}`, 'u');

/** Whether somebody who serves people insulted, shouted at or shoved whoever writes or theirs. */
export const isInsulted = (text: string): boolean => INSULTED.test(foldText(text));

/** Insulted as a customer: who works there speaks of their boss. */
export const isScorned = (text: string): boolean => isInsulted(text) && !isToldByStaff(text);
