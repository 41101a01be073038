import type { TextRange } from '../text-range';
import { isMended } from './find-facts';
import { type Finding, mark } from './finding';
import type { Reading } from './reading';

/** "Shout out to the lad at …", "un aplauso para la chica de …": somebody is praised by what they did. */
const PRAISED =
  /^[^\p{L}]*(?:(?:huge |big |massive )?shout ?-?out|big up|hats off|kudos|props|(?:un |gran |fuerte |enorme )*(?:aplauso|ovación|olé|ole|bravo|diez|monumento)|chap[oó]|me quito el sombrero|(?:un |gran |fort )*(?:aplaudiment|bravo|deu|monument)|em trec el barret) (?:to|for|para|por|ante|al?|per|pel|davant) ?(?:the |that |your |el |la |los |las |l['’]|els |les |ese |esa |aquell |aquella )?(?:\p{L}+ )?(?:lad|lads|lady|girl|guy|man|woman|bloke|fella|kid|person|people|team|staff|driver|chic[oa]s?|chaval[ae]?s?|señora?|señores|mujer|hombre|muchach[oa]|equipo|conductora?|noi[as]?|nois|noies|senyora?|dona|home|xicota?|equip|conductora?)(?!\p{L})/iu;

/** "… who stayed with her", "… que esperó": a deed. "… for hiding my parcel" mostly mocks. */
const DEED = /^[^.!?\n]{0,60}?(?:^|[^\p{L}])(?:who|that|que|qui)[^\p{L}]/u;

/** What was done is told, and nothing that went wrong. */
export function findPraisedPerson(reading: Reading): Finding | undefined {
  const { text, cues, facts, sentiment, irony } = reading;
  if (cues.praise.length + sentiment.evidence.length === 0) return undefined;
  const found = PRAISED.exec(text);
  if (!found || !DEED.test(text.slice(found.index + found[0].length))) return undefined;
  const isBlamed = sentiment.faults.length + facts.length > 0 && !isMended(reading);
  const isMocked = irony.length + cues.again.length + cues.grievance.length > 0;
  if (isBlamed || isMocked || cues.conduct.length > 0) return undefined;
  const praise: TextRange = { start: found.index, end: found.index + found[0].length };
  const evidence = mark([praise], 2, 'sentiment');
  return { type: 'praise', polarity: 'positive', confidence: 0.5, evidence };
}
