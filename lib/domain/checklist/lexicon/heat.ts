import { phrase } from '../phrase';

/** Words of an anger that runs high; sadness and disappointment are not meant. */
export const HEAT = phrase({
  es: [
    'hart[oa]s?|hasta (las narices|los huevos|los cojones|el gorro|el moño|la coronilla|la madre|el culo|la polla)',
    'verg[uü]enza|vergonzos[oa]s?|sinverg[uü]enzas?|indignad[oa]s?|indignante|indignacion|inadmisible|intolerable|inaceptable|lamentable|penos[oa]s?|impresentables?|asco|asqueros[oa]s?|asquead[oa]s?',
    'estaf_*|ladron(es|a|as)?|rob(o|os|ado|an|ais|aron|ando)|timo|timadores|engaño|mentiros[oa]s|mentira|delincuentes|mafia|chorizos|rateros|fraude|tranza|transa',
    'fatal|horribles?|nefast[oa]s?|pesim[oa]s?|basura|porqueria|mierda|puta|put[oa]s|joder|coño|carajo|chinga_*|verga|pendej_+|pinche|culer[oa]s|hdp|cabron_*|boludos|pelotud_+|una vergüenza|de risa|tomadura de pelo|cachondeo',
    'furios[oa]s?|cabread[oa]s?|enojad[oa]s?|enfadad[oa]s?|encabronad[oa]s?|rabia|que os den|ya basta|basta ya|nunca mas|jamas|inutiles|incompetentes|ineptos|payasos',
  ],
  en: [
    'furious|livid|outraged|outrageous|enraged|fuming|angry|pissed( off)?|fed up|sick (and tired )?of|infuriat_+|disgust_+|appall_+|unacceptable|ridiculous|absurd|shameful|shame on|disgrace(ful)?|pathetic|joke|worst|terrible|horrible|horrendous|atrocious|abysmal|awful|garbage|trash|rubbish|crap|shit_*|fuck_*|bullshit|damn|wtf|bs|hell|idiots?|incompetent|useless|clowns?|liars?|lying|scam_*|thie(f|ves)|rip ?off|stole|stealing|fraud|robbed|never again|hate|screw you',
  ],
  ca: [
    'fart[as]?|farts|fartes|fins als (nassos|collons|ous)|vergonya|vergonyos_*|indigna_+|inadmissible|intolerable|inacceptable|lamentable|penos[ao]s?|fastic|fastigos_*|estaf_*|lladres?|lladregots|rob(atori|en|eu|at|ant)|engany_*|mentid_+|fatal|horribles?|nefast[as]?|pessim[as]?|escombraries|merda|porqueria|puta|hostia|collons|cony|furios[as]?|emprenyad_+|cabrejad_+|enfadad_+|rabia|prou|mai mes|inutils|incompetents|pallassos|presa de pel',
  ],
});
