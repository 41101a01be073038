import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

const DEATH: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<!\p{L})(?:(?:ha|han|habia) (?:muerto|fallecido)|fallecio|fallecieron|fallecimiento|se (?:nos|me) (?:murio|ha muerto)|(?:murio|muerte de|entierro de|funeral de) (?:mi|nuestr[oa])|enterr(?:e|amos|ado|ada) a (?:mi|nuestr[oa])|(?:l[oa]|le) enterramos|(?:perdi|perdimos|hemos perdido) a (?:mi|nuestr[oa])|(?:mi|nuestr[oa]) \p{L}+ murio)(?!\p{L})/u,
  en: /(?<!\p{L})(?:(?:my|our) (?:\p{L}+ ){1,2}(?:has |have |just )?died|(?:my|our) (?:\p{L}+ ){1,3}passed(?: on| last| this| yesterday| in)|passed away|(?:we|i) (?:had )?(?:buried|cremated) (?:my|our|her|him)|lost (?:my|our) (?:mum|mom|mother|dad|father|nan|gran\p{L}*|husband|wife|son|daughter|brother|sister|dog|cat|baby)|put (?:him |her |them )?to sleep|(?:death|loss|funeral) of (?:my|our))(?!\p{L})/u,
  ca: /(?<!\p{L})(?:(?:ha|han|havia) mort|va morir|(?:ens|m['’]|se['’]ns) ha mort|(?:mort|enterrament|funeral) (?:del|de la) (?:meu|meva|nostre|nostra)|(?:el|la) vam enterrar|(?:vam enterrar|hem enterrat|vaig perdre|vam perdre|hem perdut) (?:a )?(?:el|la) (?:meu|meva|nostre|nostra)(?= (?:pare|mare|avi|avia|padri|padrina|germana?|marit|dona|fill|filla|gos|gossa|gat|gata)))(?!\p{L})/u,
};

/** Boilers and batteries die too, in all three languages. */
const THINGS =
  '(?<!\\p{L})(?:calder|calentador|escalfador|boiler|movil|mobil|tel[eè]fon|telefono|phone|iphone|bater|battery|pila|router|wifi|internet|conexi|connexi|connection|ordenador|ordinador|portatil|laptop|computer|pc(?!\\p{L})|tablet|consola|console|impresora|impressora|printer|coche|cotxe|car(?!\\p{L})|moto|nevera|fridge|lavadora|rentadora|washing|televis|tele(?!\\p{L})|tv(?!\\p{L})|pantalla|screen|app(?!\\p{L})|web|pagina|servidor|server|camera|camara|auricular|headphone|earbud|earphone|airpod|speaker|kettle|toaster|charger|altavo[zc]|altaveu|reloj|rellotge|(?:apple)?watch|motor|engine|aire|ascensor|lift|planta(?!\\p{L})|plant(?!\\p{L}))';
export const THING = new RegExp(THINGS, 'u');
/** 'Se me ha muerto la batería'. */
const THING_NEXT = new RegExp(
  `^ (?:el |la |l['’]|mi |nuestr[oa] |el meu |la meva |my |our )?${THINGS}`,
  'u',
);
/** What died stands so near before it. */
const NEAR = 30;

/** What is quoted was said by others, and who says that nobody died mourns nobody. */
const QUOTED =
  /["“«][^"“”«»\n]{0,300}["”»]|(?<!\p{L})(?:nadie|ningun\p{L}*|nobody|no one|ningu|cap) (?:\p{L}+ )?(?:ha muerto|murio|fallecio|ha fallecido|died|ha mort|va morir)/gu;

/** Whether a post tells that somebody who was dear to them died. */
export function isBereaved(text: string, language: ReplyLanguage): boolean {
  const folded = foldText(text).replace(QUOTED, ' ');
  const death = DEATH[language].exec(folded);
  if (!death) return false;
  const end = death.index + death[0].length;
  const before = folded.slice(Math.max(0, death.index - NEAR), end);
  return !THING.test(before) && !THING_NEXT.test(folded.slice(end));
}

const ANIMAL: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|mascota|conej[oa]|caballo|yegua|hamster|veterinari[oa]s?)(?![a-zñ])/,
  en: /(?<![a-z])(?:dog|cat|puppy|kitten|pet|rabbit|horse|pony|hamster|vets?)(?![a-z])/,
  ca: /(?<![a-z])(?:gos|gossa|gat|gata|gosset|gatet|mascota|conill|cavall|euga|hamster|veterinari(?:a|s)?)(?![a-z])/,
};

/** Whether it may have been an animal: condolences of the formal kind are for people. */
export const isAnimal = (text: string, language: ReplyLanguage): boolean =>
  ANIMAL[language].test(foldText(text));
