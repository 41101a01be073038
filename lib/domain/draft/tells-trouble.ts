import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** An account, a card or an identity of theirs is in other hands, on folded text. */
const TAKEN: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:(?:me|nos|le) (?:han |ha |acaban de |quieren |intentan )?(?:hacke|jaque|clon|suplant)[a-z]+|(?:me|nos) (?:han |ha |acaban de )?rob(?:aron|aro|o|ado|ar) ?(?:mi|la|el|las|los|mis)? ?(?:cuenta|tarjeta|perfil|contraseña|numero de|linea|identidad)|(?:cuenta|tarjeta|linea) (?:fue |ha sido |esta )?(?:hackeada|jaqueada|robada|clonada|suplantada)|(?:hacer(?:me|nos|le)|hicieron|han hecho|sufri|victima de) (?:de )?(?:un |una )?(?:fraude|estafa|phishing)|(?:cargo|cargos|cobro|cobros|compra|compras|retiro|retiros|transferencias?) (?:que )?(?:yo )?(?:no (?:reconozco|reconocid[oa]s?|hice|realice|autorice|he hecho)|fraudulent[oa]s?))/,
  en: /(?<![a-z])(?:(?:my|our|wife's|husband's|mom's|mum's) (?:[a-z]+ ){0,2}(?:account|card|identity|profile) (?:was |is |got |has been |has |just got |been )+(?:hack|stol|compromis|clon)[a-z]+|(?:someone|somebody|some one) (?:has |just |is |else )?(?:hack|stole|us(?:ed|ing)|got into|accessed|logged in)[a-z]* (?:to |into )?(?:my|our) (?:[a-z]+ )?(?:account|card|identity|details)|(?:i|we)(?:'ve| was| were| got| have| just)*(?: been)? (?:hacked|scammed|phished)|(?:emptied|drained|cleaned out|cleared out) (?:my|our) (?:[a-z]+ )?account|(?:money|savings|[0-9]+) (?:is |was |has )?(?:gone|taken|stolen|missing) from (?:my|our) (?:[a-z]+ )?account|(?:unauthori[sz]ed|fraudulent) (?:charges?|transactions?|purchases?|payments?|withdrawals?|orders?)|(?:orders?|charges?|purchases?|transactions?) (?:that )?(?:i|we) (?:never|didn'?t|did not) (?:plac|mad|mak|authori|order)[a-z]*)/,
  ca: /(?<![a-z])(?:(?:m'|ens |em )(?:han |ha |va |van )?(?:hackej|clon|suplant)[a-z]+|(?:m'|ens |em )(?:han |ha |va |van )?(?:robat|robar) (?:el|la)? ?(?:compte|targeta|meu compte|meva targeta|identitat)|(?:compte|targeta) (?:hackejat|hackejada|robat|robada|clonada)|(?:fer-me|fer-nos|han fet|van fer) (?:un |una )?(?:frau|estafa)|(?:m'|ens |em )(?:han |va |van )(?:buidat|buidar) (?:el (?:meu )?)?compte|(?:carrecs?|cobraments?|compr(?:a|es)) (?:que )?no (?:reconec|he fet|vaig fer))/,
};

/** Told in the form of a question or in passing: money taken, something that cannot be done, a cry. */
const TROUBLED: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:por que (?:me|nos) (?:estan |han |siguen |vuelven a )?(?:cobr|carg|descont|quit|cort|bloque|cancel)[a-z]+|(?:me|nos) (?:han |estan |siguen )?(?:cobr(?:aron|ado|ando|an|a)|descont(?:aron|ado)|bloque(?:aron|ado)|cancel(?:aron|ado))|(?:ayuda|auxilio|urgente)(?![a-zñ])[^.?]{0,60}(?:carg|cobr|tarjeta|cuenta|varad|tirad|atrapad)|me urge|(?:presentando|dando) #?(?:falla|fallo|error)|(?:app|web|pagina|sistema|servicio|linea|cajero|chat)s? (?:no (?:me )?(?:funciona|sirve|abre|carga|responde|deja|jala)|(?:esta|anda) caid[oa])|deje(?:n|is) de llamar|v(?:uelv|olv)[a-z]+ a (?:anular|cancelar|aplazar|cobrar|cambiar|fallar|retrasar|perder|caer|romper)|(?:me|nos) (?:han |ha )?(?:anul|aplaz)[a-z]+|nunca (?:me |nos )?(?:ha|han|habeis) (?!fallado|decepcionado|tenido (?:ningun|un )|dejado tirad)|se lavan las manos|no (?:me|nos) (?:han |ha )?respet|(?:tendri|deberi)(?:an|ais) (?:que )?(?:ayudar|devolver|responder|compensar|atender)(?:me|nos)|promet(?:ia|ian|io|ieron|isteis|iais)(?![a-zñ])|mas (?:caotic|desastros|incompetent|inutil|lent)[a-z]*|se (?:ha|han|habeis) negado|se niegan?|estan? fallando|explicar(?:me|nos)? por que (?:me|nos|pago|pagamos|no)(?![a-zñ])|como siempre[.!]*$|para variar|vuelta a empezar|(?:me|nos) (?:pasan con otr|marean|torean|dan largas)|cada vez que (?:llamo|llamamos)|dejan? (?:mucho|bastante) que desear|(?:grotesc|pesim|horribl|nefast|lamentabl|penos|terribl)[a-z]* (?:experiencia|servicio|atencion|trato|gestion))/,
  en: /(?<![a-z])(?:why (?:was|am|did|have|has|is|are|were) (?:i|my|we|our|you|u)(?: still| being| been)? (?:been |being )?(?:charg|bill|cancel|block|lock|deduct|remov)[a-z]+|(?:i|we)(?: was| were|'ve been| got| have been|'m being| am being) (?:over)?(?:charg|bill)ed|(?:charged|billed) (?:me|us|twice|double)|(?:chat|app|site|website|service|servers?|system|network) (?:is |are )?(?:still )?(?:down|not working|broken)(?![a-z])|urgent(?:ly)?(?![a-z])[^.?]{0,60}(?:help|need)|stranded|(?:locked|locks|kicked) (?:me|us) out|(?:an? |why (?:is|are|was) )(?:there )?(?:an? )?extra [^?]{1,24} on (?:my|our) (?:bill|account|invoice|statement)|(?:trying|tried) to (?:recover|restore|get back|restart|boot|log|sign|access)|need (?:some |your )?help|when will (?:we|i) get (?:our|my)|(?:plastic|hair|bug|insect|worm|fly|mould|mold)s? in (?:my|our|the) |but [^.?]{0,40}(?:smashed|broken|in pieces)|keeps? (?:skipping|crashing|freezing|dropping|stopping|cutting|buffering|failing|closing|restarting)|(?:lid|handle|sole|strap|wheel|button|heel|leg|zip) (?:has |just |already |only )?(?:snapped|fell|came|broke)(?: off)?|(?:died|broke|stopped working) after [a-z0-9]+ (?:days?|weeks?|months?))/,
  ca: /(?<![a-z])(?:per que (?:em|ens|m'|me) ?(?:esteu |estan |heu |han )?(?:cobr|carreg|descompt|tall|bloquej|cancel)[a-z·]+|(?:m'|ens |em )(?:heu |han |esteu |estan )?(?:cobr(?:at|ant|en|eu)|descomptat|bloquejat|cancel·?lat)|(?:app|web|pagina|servei|linia|xat) (?:no (?:em )?(?:funciona|va|respon|s'obre)|(?:esta|ha) caigu[td]a?)|deixeu de trucar|tall(?:aveu|eu|areu|aven|en) (?:el |la |l')(?:gas|llum|aigua|internet|linia|corrent)|(?:em|ens) (?:truqueu|truquen) (?:cada|a tot|sense|a l'hora|constant)|cada dia (?:em|ens) (?:truqueu|truquen)|desenganxa(?:t|da|ts|des)(?![a-z])|nomes (?:surt|respon|contesta|hi ha) (?:un |una )?(?:robot|bot|maquina|contestador)|pero [^.?]{0,40}(?:trencad|fet[a-z]* miques)|em feu fora|urgent(?![a-z])[^.?]{0,60}(?:ajud|necessit))/,
};

/** Whether an account, a card or an identity of whoever writes is in other hands. */
export const isTaken = (text: string, language: ReplyLanguage): boolean =>
  TAKEN[language].test(foldText(text));

/** Charges are a complaint where the post is one; a swindle or a stolen card never is. */
const SWINDLE: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /fraude(?!\p{L})|phishing|suplant|clon(?:aron|ad)|hackea|estafar/u,
  en: /(?<!\p{L})(?:fraudsters?|phish\p{L}*|impersonat\p{L}*|hack(?:ed|er|ers)|cloned|identity (?:theft|was stolen|stolen)|scam (?:texts?|calls?|emails?|sites?|messages?)|fake (?:texts?|calls?|emails?|sites?|messages?)|pretending to be)(?!\p{L})/u,
  ca: /(?<!\p{L})(?:frau|phishing|suplant\p{L}*|clona(?:t|da|ts|des)|hackej\p{L}*|(?:sms|missatge|correu|trucada|web) fals\p{L}*|es (?:fa|fan|feia|feien) passar per)(?!\p{L})/u,
};

/** What is theirs alone went to somebody else. */
const EXPOSED: Partial<Record<ReplyLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:gave|sent|emailed|handed|posted|showed|texted|read out) (?:out )?(?:my|our|his|her) (?:\p{L}+ ){0,2}(?:results?|records?|details|file|statements?|letters?|prescription|address|number|payslip|diagnosis) to (?:my (?:neighbou?r|boss|ex|landlord)|(?:some|any)(?:one|body) else|a stranger|strangers|another|the wrong)/u,
  ca: /(?<!\p{L})(?:donat|donar|enviat|enviar|ensenyat|ensenyar|lliurat) (?:els |les |el |la )?(?:meus |meves |meu |meva )?(?:resultats?|dades|informe|historial|expedient|cartes?|recepta|adreca|numero|nomina|diagnostic) (?:meu |meva |meus |meves )?(?:a|al) (?:la |el )?(?:ve[ïi]na?|cap|ex|un altre|una altra|algu altre|desconegut)/u,
};

/** Whether somebody tries to swindle whoever writes, took what is theirs or was given it. */
export const isDeceived = (text: string, language: ReplyLanguage): boolean =>
  EXPOSED[language]?.test(foldText(text)) === true ||
  (SWINDLE[language].test(foldText(text)) && isTaken(text, language));

/** Whether a post tells a trouble of one's own, whatever its form. */
export const tellsTrouble = (text: string, language: ReplyLanguage): boolean =>
  TROUBLED[language].test(foldText(text));
