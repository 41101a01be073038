import type { ReplyLanguage } from '../../post';

/** How a sentence that begins with what it talks about goes on; written as people write it. */
interface TopicWords {
  article: string;
  /** Words that join nouns: 'la pantalla del asiento'. */
  joint: string;
  /** What comes right after the noun: a denial, a pronoun, a common verb. */
  goesOn: string;
  /** Heads that are no matter of a reply: people, times, ordinals, talk. */
  never: string;
}

export const TOPIC_WORDS: Readonly<Record<ReplyLanguage, TopicWords>> = {
  es: {
    article: 'el|la|los|las',
    joint: 'del|de la|de los|de las|de el|de',
    goesOn:
      'no|me|se|nos|ya no|sigue[n]?|siguen|es|son|era|eran|fue|fueron|está|estaba|están|estaban|esta|estan|ha|han|había|habían|lleva|llevan|llevaba|llegó|llego|llega|llegan|llegaron|viene|vienen|vino|vinieron|tarda|tardó|tardan|va|van|iba|tiene|tienen|tenía|dura|duró|falla|fallan|falló|sale|salió|salen|cuesta|cuestan|huele|olía|hace|hacía|pone|ponía|dice|decía|venía|venían|salía|funciona|funcionaba|suena|gotea|pierde|perdió|cierra|cerró|abre|abrió|marca|marcaba|parece|parecía|apareció|aparece|costó|cuelga|pesa|sabe|saben|sabía|sabían|estuvo|estuvieron|vale|valen|tardaron|trae|traía|traen|queda|quedó|da|dan|daba|dio|lo|la|nunca|solo|también|tampoco',
    never:
      'verdad|mitad|mayoría|dirección|parte|falta|lista|amor|cosa|gente|señora?|chic[oa]|tip[oa]|hombre|mujer|persona|emplead[oa]|encargad[oa]|gerente|director|directora|recepcionista|administrativ[oa]|técnic[oa]|jef[ea]|comercial|camarer[oa]|dependient[ea]|cajer[oa]|operador|operadora|conductor|conductora|chófer|revisor|repartidor|médic[oa]|doctor|doctora|profesor|profesora|profe|monitor|monitora|vecin[oa]s?|cliente|niñ[oa]s?|hij[oa]s?|madre|padre|marido|abuel[oa]s?|herman[oa]s?|t[ií][oa]|prim[oa]s?|suegr[oa]|novi[oa]|pareja|amig[oa]s?|familia|bebé|señores|clientes|trabajadores?|responsables?|idea|culpa|vida|mundo|empresa|compañía|marca|único|única|mejor|peor|primer[oa]?|segund[oa]|tercer[oa]?|últim[oa]|próxim[oa]|mism[oa]|otr[oa]|día|días|semana|mes|año|hora|horas|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|vez|veces|razón|caso|tema|problema|resto|demás|dos|tres|cuatro|cinco|que|broma|vergüenza|respuesta|solución|razon|sensación|realidad|gracia|gracias|suerte|imagen|gobierno|policía|prensa|guardia',
  },
  en: {
    article: 'the',
    joint: 'of the|of',
    goesOn:
      "is|isn't|isnt|was|wasn't|were|weren't|are|aren't|has|hasn't|have|haven't|had|won't|wont|doesn't|doesnt|don't|didn't|didnt|can't|keeps|kept|came|comes|went|goes|arrived|never|still|just|stopped|broke|fell|smells|smelled|looks|looked|says|said|costs|cost|tastes|tasted|takes|took|crashes|crashed|leaks|leaked|fails|failed|shows|showed|died|dies|closed|opened|turned|works|worked",
    never:
      'truth|half|rest|most|list|thing|people|person|man|woman|guy|lady|girl|boy|staff|manager|driver|waiter|waitress|agent|rep|employee|teacher|doctor|nurse|clerk|cashier|owner|chef|kids?|children|customers?|worst|best|first|second|third|last|next|same|other|only|day|week|month|year|hour|morning|evening|night|time|point|problem|issue|rest|fact|idea|company|brand|reason|answer|solution|way|world|lads?|team|crew|police|press|government|funny|joke|audacity|irony',
  },
  ca: {
    article: "el|la|els|les|l['’]",
    joint: "del|de la|dels|de les|de l['’]|de",
    goesOn:
      "no|em|es|s['’]\\p{Ll}+|ens|vénen|m['’]ha|s['’]ha|ja no|segueix|segueixen|continua|és|són|era|eren|està|estava|estan|estaven|ha|han|havia|va|van|porta|porten|arriba|arriben|ve|venen|venia|triga|tarda|té|tenen|tenia|dura|falla|fallen|surt|surten|costa|costen|fa|feia|posa|posava|diu|deia|funciona|funcionava|sona|goteja|perd|tanca|obre|marca|marcava|sembla|semblava|apareix|es penja|pesa|ho|mai|només|també|tampoc",
    never:
      'director|directora|notari|notària|gestor|gestora|operari|operària|fotògraf|fotògrafa|gat|gata|gos|gossa|fisio|jutge|jutgessa|polítics?|actor|actriu|perit|manyà|rider|vigilant|jurat|àrbitre|tribunal|casa|lloc|esquena|vent|derrota|sequera|veritat|meitat|majoria|adreça|part|falta|llista|amor|cosa|gent|senyora?|noi|noia|home|dona|persona|empleat|empleada|encarregat|encarregada|gerent|cap|comercial|cambrer|cambrera|dependent|dependenta|caixer|caixera|operador|operadora|conductor|conductora|xofer|revisor|repartidor|metge|metgessa|professor|professora|profe|monitor|monitora|veïns?|veïnes|clients?|nens?|nena|nenes|fills?|filla|mare|pare|marit|àvia|avi|avis|germà|germana|tieta|oncle|cosí|cosina|sogr[ea]|parella|amiga?|família|nadó|meva|meu|meus|meves|teva|teu|seva|seu|seus|seves|nostra|nostre|vostra|vostre|treballadors?|responsables?|idea|culpa|vida|món|empresa|companyia|marca|únic|única|millor|pitjor|primer|primera|segon|segona|tercer|tercera|últim|última|darrer|proper|propera|mateix|mateixa|altre|altra|dia|dies|setmana|mes|any|hora|hores|matí|tarda|vespre|nit|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|vegada|raó|cas|tema|problema|resta|resposta|solució|broma|vergonya|sensació|realitat|gràcia|sort|imatge|govern|policia|premsa|dos|dues|tres|quatre|que',
  },
};
