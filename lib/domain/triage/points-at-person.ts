import { NAME, STOP, type Token } from '../sentiment/read-tokens';
import type { Reading } from './reading';

/** Words for somebody who works there, for what is done to them, and for the work itself. */
const PERSON = new RegExp(
  `^(?:${[
    'ellas?|senor(?:a|as|es|ita)?|chic[oa]s?|muchach|chaval|tip[oa]s?$|tipej|ti[oa]s?$|joven|persona|personaje|hombre|mujer|emplead|trabaj|curr[aeo]|personal$|plantilla|companer|becari|jef[ea]s?$|encargad|gerent|director|supervis|coordinador|capataz|tecnic|operari|operador|teleoperador|conductor|chofer|repartidor|rider|mensajer|cajer|camarer|cociner|dependient|vendedor|reponedor|enfermer|celador|auxiliar|medic|doctor|dentista|profe|maestr|monitor|entrenador|instructor|educador|cuidador|guardi|vigilant|seguridad|porter|revisor|inspector|azafat|pilot|tripula|recepcionist|gestor|asesor|comercial|agente|funcionari|farmaceutic|peluquer|mecanic|instalador|fontaner|socorrista|bibliotecari|librer|periodista|locutor|moderador|limpiador|limpieza|turno|nomina|sueldo|finiquito|convenio|despid|despedid|uniforme|jubil|practicas|entrevista|ett$|sindicat|salario|temporada|atendi|equip|oficio|barra$|mostrador|ventanilla|taquilla|recepcion',
    '(?:he|she|him|her|his|hers|guy|guys|girl|lad|lads|lady|woman|man|men|bloke|kid|fella|dude|chap|gentleman|somebody|someone|whoever|tills?|desk|counter|crew|team|boss|colleague|shift|wages?|payslip|uniform|union|rota|intern|temp)$|work|staff|employ|manager|waiter|waitress|barista|bartender|cashier|clerk|guard|bouncer|usher|steward|attendant|nurse|teacher|tutor|coach|trainer|lifeguard|driver|courier|receptionist|engineer|fitter|plumber|technician|adviser|advisor|salesman|assistant|officer|hired|fired|sacked|redundan|resign|interview|porter|cleaner|librarian|presenter|editor|pharmacist|optician|served',
    'noi(?:a|s|es)?$|senyor|don[ae]s?$|hom(?:e|es)$|xicot|nano|paio|treball|feina|cambrer|caixer|venedor|xofer|professor|mestr|infermer|metge|encarregat|cap$|torn$|sou$|acomiad|jubil|practiques|company[as]?$|empleat|vigilant|hostess|perruquer|cuiner|finestreta|taulell|atendre|ates$|temporada',
  ].join('|')})`,
);

/**
 * Whether somebody who works there is spoken of or speaks: a job, a person, a name, work itself. Without
 * one the conduct that is told is the firm's own ("Fibralia se ríe de la gente").
 */
export function pointsAtPerson({ tokens, cues, text }: Reading): boolean {
  if (cues.worker.length + cues.workerSpeaks.length > 0) return true;
  return tokens.some(
    (token, at) => PERSON.test(token.word) || isPersonName(token, tokens[at - 1], text),
  );
}

/** A capital letter in the midst of a sentence: "Pilar", or a place; what is marked as the brand is neither. */
function isPersonName(token: Token, before: Token | undefined, text: string): boolean {
  if (before === undefined || before.word === STOP || token.word === NAME || token.isLoud)
    return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
}
