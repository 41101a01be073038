import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** What is asked before buying: whether there is some, where, when, how much, what is in it. */
const ASKS: Record<ReplyLanguage, string> = {
  es: '(?:[yoe] )?(?:(?:teneis|tienen|tenes|tienes|hay|haceis|hacen|vendeis|venden|abris|abren|aceptais|aceptan|enviais|envian|mandais|mandan|repartis|reparten|servis|alquilais|alquilan|quedan?|se puede|puedo|podemos|puede(?:n)?|cuanto (?:cuesta|vale|sale|es|cuestan|valen)|que (?:horario|precio|talla|ingredientes|dias)|a que hora|donde (?:estais|estan|esta|puedo|se)|hasta que hora|cuando (?:abr|empiez|sale|vuelv|hay))|[^?.!]{0,40}(?:lleva[n]?|contiene[n]?|es apt[oa]|son apt[oa]s|admite[n]?|tiene[n]?|cuesta[n]?|vale[n]?)) [^?.!]{2,80}\\?',
  en: '(?:and |so |but |hey |hi )?(?:do|are|is|have|can|could|will|does) (?:you(?:r|se)?|u|ur|the|there|i|we|any|this|that|it)(?: \\p{L}+)? [^?.!]{2,80}\\?|(?:how much|what time|what are your|which|where (?:can|do|is|are)|when (?:do|does|is|are)|until what) [^?.!]{2,80}\\?',
  ca: '(?:[io] )?(?:(?:teniu|hi ha|feu|veneu|obriu|accepteu|envieu|porteu|serviu|llogueu|queden?|es pot|puc|podem|quant (?:val|costa|es|valen)|quin (?:horari|preu)|a quina hora|on (?:sou|es|puc)|fins a quina hora|quan (?:obr|comen|surt|torn|hi ha))|[^?.!]{0,40}(?:porta|porten|conte|es apt|admet|costa|val)) [^?.!]{2,80}\\?',
};

/** Said in the form of a question, or told beside it, by who already has a trouble. */
const NOT_OFFER: Record<ReplyLanguage, string> = {
  es: 'verguenza|tanto (?:os|les|te) cuesta|intencion|pensado|idea de|cara de|algui?en (?:ahi|trabajando|que|al)|telefono|contestar|responder|todavia|aun (?:no|estoy)|sigo|esperando|llevo|llevamos|pedido|reclama|devol|reembols|dinero|averia|factura|cobr|prometi|normal|explicar|solucion|arregl(?:ar|o|ad) (?:esto|lo|mi)|mi (?:cuenta|internet|linea|paquete|envio)|[!]{2}|🙄|😡|🤬|🤡|👏',
  en: '(?:can|could|will) (?:you|u) (?:please |pls )?(?:add|make|bring|consider|stop|get|sort|put)|do (?:you|u|ya) (?:guys |people |lot )?(?:even|actually|ever|really|honestly|think|know|care|check|realise|realize|read|want|plan|not)|are you (?:guys )?(?:even|actually|ever|going|gonna|aware|having|all)|any staff|shame|intention|planning (?:to|on)|any idea|a clue|a joke|anyone (?:there|working|at)|(?:still|yet)(?!\\p{L})|(?:been|was) (?:standing|waiting|on hold)|waiting (?:for|on)|my (?:order|parcel|package|account|refund|money|bill|booking|internet|card|flight|bag)|refund|fix|reply|respond|answer|explain|serious|kidding|expect(?:ed|ing)? (?:me|us)|why|broken|not working|normal|acceptable|ok with|[!]{2}|🙄|😡|🤬|🤡|👏',
  ca: 'vergonya|(?:la|el|les|els) (?:meva|meu|meves|meus) (?:maleta|paquet|diner|compte)|tant (?:us|et) costa|intencio|pensat|cap idea|algu (?:aqui|treball|que|al)|telefon|contestar|respondre|encara|esper[oe]|esperant|(?:fa|porto|portem) (?:una? |\\p{L}+ )?(?:hor|dies|setman|mes)|comanda|reclama|devol|reembors|diners|avaria|factura|cobr|promet|normal|explicar|solucio|arreglar (?:aixo|ho)|[!]{2}|🙄|😡|🤬|🤡|👏',
};

const PATTERNS = Object.fromEntries(
  (Object.keys(ASKS) as ReplyLanguage[]).map((language) => [
    language,
    [
      // Where a sentence begins, after a greeting or a name.
      new RegExp(
        `(?:^|[.!?¿\\n,:] ?|(?:hola|buenas|hi|hey|hello|bon dia|bones|(?:buenos|bones) \\p{L}+) |@[\\p{L}\\p{N}_]+[,:]? |¿ ?)(?:${ASKS[language]})`,
        'u',
      ),
      new RegExp(NOT_OFFER[language], 'u'),
    ],
  ]),
) as unknown as Record<ReplyLanguage, readonly [asks: RegExp, troubled: RegExp]>;

/** Whether somebody asks what the brand offers, whatever they tell of themselves beside it. */
export function isOfferQuestion(text: string, language: ReplyLanguage): boolean {
  if (!text.includes('?')) return false;
  const folded = foldText(text);
  const [asks, troubled] = PATTERNS[language];
  return asks.test(folded) && !troubled.test(folded);
}

/** Outrage in the form of a question: 'Perdona, ¿cómo? ¡Qué vergüenza!' */
const OUTRAGE =
  /(?<!\p{L})(?:ridiculous|outrageous|disgrac\p{L}+|shameful|extortion\p{L}*|daylight robbery|rip[- ]?off|are you (?:kidding|joking|serious)|(?:i['’]?m )?sorry,? what|excuse me,? what|verguenza|ridicul[oa]|indignante|de locos|absurd[oa]|tomadura de pelo|(?:perdon[ae]?|disculp[ae]n?),? ¿? ?(?:que|como)|en serio|robo|vergonya|indignant|presa de pel|(?:perdo|perdona),? (?:que|com)|de debo|robatori)(?!\p{L})/u;

export const isOutraged = (text: string): boolean => OUTRAGE.test(foldText(text));
