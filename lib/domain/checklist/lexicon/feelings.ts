/** Names of what an upset person feels, folded, as sources of expressions. */
export const FEELINGS = {
  es: 'enfad\\p{L}*|enoj\\p{L}*|frustra\\p{L}*|malestar|preocupa\\p{L}*|cansancio|indigna\\p{L}*|impotencia|rabia|disgust\\p{L}*|decepcion\\p{L}*|nervios\\p{L}*|angusti\\p{L}*|impacien\\p{L}*|desespera\\p{L}*|inquietud|molest(?!ia)\\p{L}+|descontento|desconfianza|agobi\\p{L}*|incertidumbre|hartazgo|hart[oa]|fastidi\\p{L}*|inconformidad|desazon|tristeza|susto|miedo',
  en: 'frustrat\\p{L}*|upset(?:ting)?|annoy\\p{L}*|disappoint\\p{L}*|ang(?:er|ry)|concern(?:ed|ing)|stress\\p{L}*|worr(?:y|ied|ies|ying|ysome)|fed up|furious|irritat\\p{L}*|exasperat\\p{L}*|distress\\p{L}*|let down|unhappy|discomfort|maddening|infuriating|hassle|confus(?:ed|ing)|aggravat\\p{L}*|inconvenienced|tough|stressful',
  ca: 'enuig|enfad\\p{L}*|empip\\p{L}*|malestar|frustra\\p{L}*|preocupa\\p{L}*|disgust\\p{L}*|indigna\\p{L}*|rabia|decep\\p{L}*|cansament|impotencia|neguit\\p{L}*|angoixa|angoixant|impacien\\p{L}*|desespera\\p{L}*|molest(?!ia|ies)\\p{L}+|inquietud|descontent\\p{L}*|desconfiança|tristesa|ensurt',
} as const;
