import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import type { NamedProblem } from './find-problem';
import { WORD_START } from './lexicon/problem';

/** Somebody or something that was awaited and did not come, on folded text. */
const NEVER: Readonly<Record<ReplyLanguage, string>> = {
  es: '(?:nunca|no|jamas|nomas no|sin) (?:me |nos |se |os )?(?:ha |han |habeis |hubo )?(?:llego|llegado|llegan?|llegaron|aparecio|aparecieron|aparecido|aparecen?(?! (?:es[ae]|est[ae]|la|el|en|mi|ningun[a-z]*|nada)(?![a-z]))|vino|vinieron|venido|viene|presentado|presento|presentaron|pasado a|paso a|llegar|aparecer|venir|presentarse)(?![a-zñ])(?! (?:a (?:destino|su destino|saber|ser|entender|las?|los|final|tiempo|mi|un)|al|bien|mal|tarde|en|como))|(?:cero|ni una?) (?:entradas?|billetes?|noticias|rastro|pedidos?)|(?:quedan?|quedaron|quedais) (?:de|en) (?:pasar|venir|llegar)',
  en: "(?:never|didn't|did not|hasn't|has not|haven't|have not|just didn't|still not|doesn't|don't|nobody|no one|failed to) (?:even |ever |actually |bother(?:ed)? to |yet )?(?:came|come|comes|arrived?|show(?:ed)?(?: up)?|shown up|turn(?:ed|s)? up|been delivered|delivered|sent|appeared?)(?![a-z])(?! here)|not arriving|no[- ]show(?:ed|s)?(?![a-z])|(?:sent|got|received|have) (?:zero|no|0) (?:tickets?|order|parcel|confirmation|delivery)",
  ca: "(?:no|mai|ningu) (?:no )?(?:m'|ens |em |s'|es |se'ns )?(?:ha |han |heu |va |van |hi ha )?(?:arribat|arriba|arriben|arribar|vingut|ve|venen|venir|aparegut|apareix|apareixer|presentat|es presenta|presentar|passat(?= [.,]|[.,]|$)|passat a)(?![a-z])(?! (?:a (?:saber|ser|les?|temps|la|un)|al|be|mal|tard))|(?:zero|cap) (?:entrad(?:a|es)|bitllets?|noticies|rastre)",
};

/** Said of whatever was awaited, without naming it. */
const SAID: Record<ReplyLanguage, Pick<NamedProblem, 'clause' | 'ordeal'>> = {
  es: {
    clause: '[te hayas|se haya] quedado esperando',
    ordeal: 'esperar algo que no llega',
  },
  en: { clause: 'you were left waiting', ordeal: 'to be left waiting like that' },
  ca: {
    clause: "[t'hagis|s'hagi] quedat esperant",
    ordeal: 'esperar una cosa que no arriba',
  },
};

/** What runs or reaches a place rather than being brought: 'el wifi no llega al salón'. */
const FLOWS =
  /(?<!\p{L})(?:wi-?fi|señal|senyal|signal|reception|cobertura|coverage|internet|fibra|sonido|sound|audio|volumen|volum|presion|pressio|pressure|agua|aigua|hot water|luz|llum|calor|heat|corriente|corrent|power|voz|veu)(?!\p{L})/u;
/** Characters before the words and behind them that may say what did not come. */
const BEFORE = 50;
const BEHIND = 30;

/** What is brought or sent, in the words of the post: the same with and without accents. */
const SENT =
  /(?<!\p{L})(?:transferencia|boleto|entrada|paquete|pedido|reembolso|factura|maleta|tarjeta|dinero)s?(?!\p{L})/gu;
/** Something else came or did not: 'no llega el correo', 'no llegaron 2'. */
const ELSE = /^ (?:\d|el|la|los|las|un|una|mis?|ningun[oa]?) /;

function nameAwaited(folded: string, { start, end }: TextRange): string | undefined {
  if (!folded.slice(start, end).includes('lleg') || ELSE.test(folded.slice(end))) return undefined;
  const before = folded.slice(Math.max(0, start - BEFORE), start);
  const noun = (before.split(/[.!?;\n]/).at(-1) ?? '').match(SENT)?.at(-1);
  if (!noun) return undefined;
  return noun.endsWith('s')
    ? `[tus|sus] ${noun} no hayan llegado`
    : `[tu|su] ${noun} no haya llegado`;
}

/** What was awaited and never came; `undefined` where the post tells of none. */
export function findNeverCame(folded: string, language: ReplyLanguage): NamedProblem | undefined {
  const match = new RegExp(`${WORD_START}(?:${NEVER[language]})`).exec(folded);
  if (!match) return undefined;
  const range = { start: match.index, end: match.index + match[0].length };
  if (FLOWS.test(folded.slice(Math.max(0, range.start - BEFORE), range.end + BEHIND))) {
    return undefined;
  }
  const named = language === 'es' ? nameAwaited(folded, range) : undefined;
  return { range, ...SAID[language], ...(named && { clause: named }) };
}
