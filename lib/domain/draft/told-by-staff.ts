import { foldText } from './fold-text';

/** Somebody of the team speaks of their work: its hours, its pay, who leads them. */
const WORKS =
  /(?<!\p{L})(?:trabaj(?:o|e|amos|aba|abamos|ando|adores?|adoras?) (?:en|para|de|aqui|ahi|en)|(?:llevo|estuve|he) (?:\p{L}+ ){0,3}trabaj\p{L}+|(?:mi|nuestr[oa]|l[oa]s?) (?:jef[ae]|encargad[oa]|supervisor[a]?|turno|contrato|nomina|sueldo|convenio|compañer[oa]s de trabajo)|(?:ex ?)?emplead[oa]s? (?:de|en) (?:aqui|esta|@)|(?:nomina|horas extras?|finiquito|convenio|plantilla|despid\p{L}+|turnos|sindicato|huelga)|nos (?:obligan|hacen) (?:a |trabajar|fichar)|(?:i|we) (?:used to )?work(?:ed|ing)? (?:at|for|in|there|here)|as an? (?:ex[- ]?)?(?:employee|worker|member of staff)|(?:my|our) (?:boss|manager|supervisor|shift|shifts|contract|wages?|payslip|team leader|line manager)|unpaid (?:overtime|hours)|overtime|zero hours|layoffs?|laid off|redundan\p{L}+|sacked|union|on strike|payroll|treball(?:o|em|ava|avem) (?:a|al|per|aqui|en)|(?:el|la|els) (?:meu|meva|nostre|nostra) (?:cap|encarregat|encarregada|torn|contracte|nomina|sou)|nomina|hores extres?|quitanca|conveni|plantilla|acomiad\p{L}+|sindicat|vaga|ens (?:obliguen|fan) (?:a |treballar|fitxar))(?!\p{L})/u;

/** Whether somebody who works for the brand speaks, or it is about the work itself. */
export const isToldByStaff = (text: string): boolean => WORKS.test(foldText(text));

/** What a customer is treated badly with. */
const RUDE =
  /(?<!\p{L})(?:insult\p{L}*|grit\p{L}*|chill\p{L}*|groser\p{L}*|mal ?educad\p{L}*|prepoten\p{L}*|soberbi\p{L}*|borde|desprec\p{L}*|humill\p{L}*|burl\p{L}*|(?:se )?(?:rio|rie|rieron|reia|reian) de|de malas? (?:maneras?|formas?|modos?|gana)|(?:trat|habl|contest|respond)\p{L}* (?:\p{L}+ ){0,2}(?:mal|fatal|como|con (?:desprecio|chuleria))|(?:mal|fatal|pesimo) trato|en la cara|empuj\p{L}*|amenaz\p{L}*|chul\p{L}+|ignor\p{L}+|rude\p{L}*|swore|swear\p{L}*|shout\p{L}*|yell\p{L}*|scream\p{L}*|snapp?\p{L}*|laugh\p{L}*|mock\p{L}*|sneer\p{L}*|roll\p{L}* (?:his|her|their) eyes|call(?:ed|ing) (?:me|us|him|her|my|our)|aggressive\p{L}*|threaten\p{L}*|push\p{L}*|shov\p{L}*|humiliat\p{L}*|disrespect\p{L}*|condescend\p{L}*|patroni[sz]\p{L}*|obnoxious|hung up|slammed|(?:treat|spoke|spok|talk)\p{L}* (?:\p{L}+ ){0,3}(?:like|badly|terribly|awful\p{L}*|down)|attitude|crid(?:ar|at|a|ava|en|ant)|escridass\p{L}*|mal ?educa\p{L}*|groller\p{L}*|menyspre\p{L}*|ri(?:ure|u|ia|en|ent)|(?:tract|parl|contest)\p{L}* (?:\p{L}+ ){0,2}(?:malament|fatal|com|amb menyspreu)|(?:mal|pessim) tracte|de mala (?:manera|gana)|a la cara|empent\p{L}*|amena[cç]\p{L}*)(?!\p{L})/u;

/** Whether somebody of the brand was rude or worse to a customer. */
export const isTreatedBadly = (text: string): boolean => RUDE.test(foldText(text));

/** Somebody speaks of what they bought: who served them is not what it is about. */
const BOUGHT =
  /(?<!\p{L})(?:my (?:order|parcel|refund|booking|bill|delivery)|(?:mi|nuestro) (?:pedido|paquete|reembolso|reserva|factura)|(?:la meva|el meu) (?:comanda|paquet|reserva|factura)|it would arrive)(?!\p{L})/u;

export const isOfPurchase = (text: string): boolean => BOUGHT.test(foldText(text));
