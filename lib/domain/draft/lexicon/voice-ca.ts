import type { VoiceWords } from './voice-words';

const VERY = '(?:molt |tan |bastant |realment |totalment |ja |completament |ben ){0,4}';
const STATES =
  'fart[as]?|farta|fartes|farts|tip[as]?|tipa|enfada(?:t|da|ts|des)|emprenya(?:t|da|ts|des)|indigna(?:t|da|ts|des)|decebu(?:t|da|ts|des)|frustra(?:t|da|ts|des)|desespera(?:t|da|ts|des)|cansa(?:t|da|ts|des)|moles(?:t|ta|tos|tes)|preocupa(?:t|da|ts|des)|trist[a]?|furios[a]?|al.lucinant|fins (?:als (?:nassos|collons)|al capdamunt)';

export const CATALAN_VOICE: VoiceWords = {
  feels: [
    `(?:estic|estem|em sento|ens sentim|n'estic|n'estem|em teniu|em tenen) ${VERY}(?:${STATES})`,
    `(?:${STATES}) (?=de |d'|amb |per )`,
    "no puc mes|no ho aguanto mes|em (?:fa|feu|fan) (?:molta |tanta |una )?(?:rabia|pena|vergonya|fastic)|(?:se'm|s'm) (?:acaba|esgota) la paciencia|quin[a]? (?:rabia|vergonya|fastic|decepcio|impotencia|desastre|malson|emprenyada)|(?:es |aixo es |em sembla |una )?(?:veritable |autentica )?(?:vergonya|presa de pel)|(?:es |aixo es |em sembla )?(?:indignant|vergonyos[a]?|lamentable|inadmissible|intolerable|inacceptable|surrealista|penos[a]?|desesperant|frustrant|decebedor)",
  ],
  asks: [
    "(?:nomes |unicament )?(?:demano|demanem|exigeixo|exigim|vull|volem|necessito|necessitem|m'agradaria|ens agradaria|espero|us demano) (?=que |saber |una |un |el |la |l'|parlar |recuperar |cancel.?lar |canviar |nomes )",
    "(?=que algu (?:em|ens|m') ?)",
    "(?=(?:(?:em |ens |m'ho )?(?:podeu|podrieu)|(?:em|ens|m'ho) (?:poden|podrien|pot|podria)) [a-z]+(?:r|r-me|r-nos|r-ho|re)(?![a-z]))",
    '(?=(?:torneu-me|retorneu-me|solucioneu-ho|arregleu-ho|contesteu|responeu|truqueu-me|feu alguna cosa|feu-hi)(?![a-z]))',
    '(?=a veure (?:si|quan) )',
    'si us plau,? (?=(?:que |contest|respon|truc|solucion|ajud|retorn|revis|mir))',
  ],
  resolved:
    "ja (?:esta|ha quedat|m'ho han|ho han|ho heu) (?:soluciona|resol|arregla)(?:t|da)?|per fi (?:ha |m'ha )?arribat|problema (?:resolt|solucionat)",
  supposed: "(?:i |que passa )?si (?:em|ens|es|us|m'|s')? ?|en cas de|per si|com si",
  wroteInPrivate:
    "(?:ja )?us? (?:he |hem |acabo d')?(?:escrit|escriure|enviat|enviar)[a-z]* ?(?:un |per |diversos ){0,4}(?:dm|md|missatges? (?:privats?|directes?)|privat)(?![a-z])|(?:per|al|en) (?:el )?(?:dm|md|privat|missatge (?:privat|directe))(?= (?:i|pero|tampoc|no|ni|us|ningu|fa|ja)(?![a-z]))|(?:mireu|reviseu|llegiu|contesteu) (?:el |els |vostres ){0,4}(?:dm|md|privats?|missatges? (?:privats?|directes?))",
};
