import type { TextRange } from '../text-range';

/** "Me paso de A a …": the words before the name of the brand that somebody turns to. */
const TURNS_TO =
  /(?:me (?:paso|cambio|voy|vuelvo|he pasado|he cambiado)|nos (?:pasamos|cambiamos|vamos)|pasarme|cambiarme|pásate|pasaos|cambiaos|em (?:passo|canvio)|me['’]n vaig|ens (?:passem|canviem)|canviar-me|switch(?:ing|ed)?|mov(?:ing|ed)|chang(?:ing|ed)|going)(?: (?:de |d['’]|des de |from )[^.!?]{1,40}?)? (?:a|con|to|over to|amb|cap a) (?:la |el )?[@#]?$/iu;
/** "En B esto no pasa", "con B nunca me ha fallado": praise of the other one. */
const PRAISED_BEFORE =
  /(?:^|[\s,;.])(?:en|con|amb|a|with|at|mejor|millor|prefiero|prefereixo|prefer) [@#]?$/iu;
const PRAISED_AFTER =
  /^[,:]?\s+(?:esto |eso |això |this |that )?(?:no (?:me )?pasa|no (?:em )?passa|jamás (?:me )?pas|nunca (?:me )?(?:pas|ha fallado)|mai (?:no )?(?:m['’]ha |em )?(?:pass|fall)|(?:doesn['’]t|does not|would never|never) happen|va (?:mejor|perfecto|de lujo|millor|perfecte))/iu;

/** "Dejo A por …": the words before the name of the one somebody leaves for. */
const LEFT_FOR =
  /(?:^|[^\p{L}])(?:dejo|dejamos|dejé|he dejado|hemos dejado|cambio|cambiamos|cambié|deixo|deixem|he deixat|canvio|canviem|leaving|left|ditch(?:ed|ing)|dump(?:ed|ing)|dropping|swapp(?:ed|ing)) [^.!?\s][^.!?]{0,30}? (?:por|per|for) [@#]?$/iu;
/** "Dejo @ por B": the brand is the one that is left. */
const LEAVES =
  /(?:^|[^\p{L}])(?:dejo|dejamos|he dejado|hemos dejado|deixo|deixem|he deixat|leaving|ditch(?:ed|ing)|dump(?:ed|ing)) [@#]?$/iu;
const FOR_ANOTHER = /^ (?:por|per|for) [@#\p{Lu}]/u;

/** Whether somebody leaves the brand for another that is named. */
export function isLeftForAnother(text: string, ranges: readonly TextRange[]): boolean {
  return ranges.some(
    ({ start, end }) =>
      LEAVES.test(text.slice(Math.max(0, start - 30), start)) &&
      FOR_ANOTHER.test(text.slice(end, end + 8)),
  );
}

/** The word before the name, in all of these ways; cheap to look for. */
const LEADS_TO =
  /(?:a|con|to|amb|en|with|at|por|per|for|mejor|millor|prefiero|prefereixo|prefer) (?:la |el )?[@#]?$/iu;

/** Who regrets it does not hold the brand up against anybody. */
const REGRET =
  /arrep|penede|regret|mistake|error|mala hora|ojalá|tant de bo|never|nunca|jamás|mai |no pienso|wish/iu;

/** Whether the post holds the brand up against another: what is blamed is the other. */
export function isPreferred(text: string, ranges: readonly TextRange[]): boolean {
  return ranges.some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 90), start);
    const after = text.slice(end, end + 60);
    if (!LEADS_TO.test(before.slice(-20))) return false;
    const isPreferred =
      TURNS_TO.test(before) ||
      LEFT_FOR.test(before) ||
      (PRAISED_BEFORE.test(before) && PRAISED_AFTER.test(after));
    return isPreferred && !REGRET.test(before);
  });
}
