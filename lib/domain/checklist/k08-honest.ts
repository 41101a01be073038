import type { CheckResult, Guideline } from './check';
import { SOLVE } from './lexicon/promises';
import { WORK } from './lexicon/work';
import { findAffirmed, findAll, isNegated, isQuestion, phrase, REST } from './phrase';
import { type ReadText, readText } from './read-text';
import { asking, foundIn } from './result';

/** Says more than anybody can know. 'Para que no vuelva a pasar' is an aim, and fine. */
const OVERPROMISE = phrase({
  es: [
    `(te |le |os |les |lo )?(garantizamos|garantizo|aseguramos|aseguro|prometemos|prometo|juramos)(?! [^.,;!?\\n]{1,25} (descont|descompt|abonad|gratis|sin c)) (que|una|la|el|lo|devol_+|solu_+)${REST}`,
    '(te|le|os|les) (garantizamos|garantizo|prometemos|prometo)(?! [^.,;!?\\n]{1,25} (descont|descompt|abonad|gratis|sin c))',
    '(nunca( mas)?|jamas) (te |le |os |les |se ){0,4}(volvera|pasara|ocurrira|sucedera|repetira)( a _+)?',
    'no (te |le |os |les |se ){0,4}(volvera a (pasar|ocurrir|suceder|repetirse|fallar)|repetira)',
    '(te|le|os|les) lo (solucionamos|resolvemos|arreglamos|devolvemos) (inmediatamente|de inmediato|al instante|sin falta)',
    '100 ?% (segur[oa]|garantizad[oa]|solucionad[oa]|resuelt[oa]|fiable)',
  ],
  en: [
    `(we|i)( can| do| will|'ll)? (absolutely |personally |fully )?(guarantee|promise)(?! (that )?(we|i) (don't|do not|care|read|never))( you)?${REST}`,
    "(never|won't|will not|not going to|will never) (ever )?happen again",
    "(we'll|we will|i'll|i will) (fix|solve|resolve|refund) (it|this|that|you) (immediately|instantly|straight away no matter what)",
    '100 ?% (guaranteed|sure|safe|solved|reliable)',
  ],
  ca: [
    `(et |t'|li |us |els |ho )?(garantim|garanteixo|assegurem|asseguro|prometem|prometo) (que|una|la|el|ho)${REST}`,
    '(et|li|us|els) (garantim|garanteixo|prometem|prometo)(?! [^.,;!?\\n]{1,25} (descont|descompt|abonad|gratis|sin c))',
    '(mai (mes )?|no )(et |li |us |es ){0,4}(tornara a (passar|succeir|repetir-se)|passara|repetira)( mes)?',
    "(t'ho|l'hi|us ho) (solucionem|resolem|arreglem) (immediatament|a l'instant)",
    '100 ?% (segur|segura|garantit|solucionat|resolt)',
  ],
});

/** A modest promise is no promise too many. */
const MODEST =
  /(?<!\p{L})(?:intentar|haremos (?:todo )?lo|hacer lo|lo que podamos|do our (?:very )?best|do what we can|do everything|trying|we're working|fer tot el|farem el que)/u;

function findOverpromises(draft: ReadText) {
  return findAll(draft, OVERPROMISE).filter((range) => {
    const said = draft.spoken.slice(range.start, range.end);
    return !isNegated(draft.spoken, range.start) && !MODEST.test(said) && !isQuestion(draft, range);
  });
}

/** K08: says truly how things stand: we work on it, or we are finding out. */
export const k08Honest: Guideline = {
  id: 'K08',
  kind: 'content',
  source: {
    document: '001_c9c7ade8fc7948ad.txt',
    quote: 'Si la queja es real, explica que la empresa esta trabajando en ello',
  },
  move: 'act',
  check(text: string): CheckResult {
    const draft = readText(text);
    const overpromises = findOverpromises(draft);
    if (overpromises.length > 0) return foundIn(draft, 'K08', 'warn', 'overpromise', overpromises);
    const work = [...findAffirmed(draft, WORK), ...findAffirmed(draft, SOLVE)];
    return work.length > 0 ? foundIn(draft, 'K08', 'met', 'done', work) : asking('K08');
  },
};
