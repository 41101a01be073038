import { foldText } from './fold-text';

/** What they waited for came, in all three languages. */
const CAME =
  /(?<!\p{L})(?:(?:ya|por fin|finalmente) (?:se )?(?:me|nos) (?:l[oa]s? )?(?:ha |han |habeis )?(?:deposit|lleg|devolv|devuelt|ingres|abon|reembols|solucion|resolv|resuelt|activ|desbloque|arregl|entreg)\p{L}*|(?:already|finally|just) (?:got|received) (?:my|our|the) (?:refund|money|parcel|package|order|deposit)|(?:my|our) (?:refund|money|parcel|package|order|deposit) (?:has |just |finally |has finally |has just )?(?:arrived|come through|came through)|(?:ja|per fi|finalment) (?:se )?(?:m['’]|ens |em )(?:han? |heu |ho han? |ho heu )?(?:arrib|torn|ingress|abon|reemborsa|soluciona|resol|activa|desbloque|arregla|entrega)\p{L}*)(?!\p{L})/u;

const THANKED = /(?<!\p{L})(?:gracias|gracies|merces|thanks|thank you|thx)(?!\p{L})/u;

/** Who turns round, asks, or got the wrong thing. */
const NOT_ALL =
  /(?<!\p{L})(?:pero|aunque|pero que|no|sin|ni|nada|mal|rot[oa]s?|solo|mitad|otr[oa] vez|but|although|not|without|broken|wrong|half|only|nothing|encara|sense|trenca(?:t|da)|nomes|meitat)(?!\p{L})|n['’]t(?!\p{L})|\?|[\u{1F44F}\u{1F643}\u{1F644}\u{1F921}\u{1F612}\u{1F620}-\u{1F622}]/u;

/** Whether a post tells that it was put right and thanks for that: there is nothing to regret. */
export function isSettled(text: string): boolean {
  const folded = foldText(text);
  return CAME.test(folded) && THANKED.test(folded) && !NOT_ALL.test(folded);
}
