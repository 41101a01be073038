import type { CheckResult, Guideline } from './check';
import { findAffirmed, phrase, REST } from './phrase';
import { readText } from './read-text';
import { foundIn, missing } from './result';

/** 'Gracias a' is a cause, 'de antemano' asks, 'por nada' mocks: none of them thanks. */
const THANKS = phrase({
  es: [
    '(much[ia]s(simas)? |mil )?gracias(?! (al? (?!ti(?!_)|vosotr|usted|vos(?!_))|de antemano|por (nada|adelantado|anticipado)))( (por|de) [^.,;:!?¡¿()–—\\n]{1,60})?',
    `(te|le|os|les|se) (lo )?agradece(mos)?${REST}`,
    `(te |le |os |les )?(lo )?(agradezco|agradecemos)${REST}`,
    'agradecid[oa]s?',
    'se agradece',
  ],
  en: [
    '(many |huge |big )?(thanks|thank you|thank u|thx)(?! (to (?!you)|in advance|for nothing|but))( (so much |very much |a lot )?(for|again) [^.,;:!?()–—\\n]{1,60})?',
    "(?<!('d|would|can|could|fully|to|not) )(really |truly |do |so |very much )?appreciate (you|your|the|that|this|these|those|it|all|hearing)(?! (if|when|frustrat|disappoint|anger|annoy|upset))",
    '(?<!be (greatly |much |really |very )?)appreciated',
    'grateful',
  ],
  ca: [
    '(moltes |moltissimes |mil )?gracies(?! (al? (?!tu(?!_)|vosaltres|voste)|per (avançat|endavant|res(?!_))|a la bestreta))( (per|de) [^.,;:!?()–—\\n]{1,60})?',
    `((t'|li |us |els )?(ho )?)(agraim|agraeixo)${REST}`,
    'merces',
  ],
});

/** K02: thanks the person for telling, for waiting, for the idea. */
export const k02Thanks: Guideline = {
  id: 'K02',
  kind: 'presence',
  source: { document: '001_c9c7ade8fc7948ad.txt', quote: 'Se debe dar siempre las gracias' },
  move: 'thank',
  check(text: string): CheckResult {
    const draft = readText(text);
    const said = findAffirmed(draft, THANKS);
    return said.length > 0 ? foundIn(draft, 'K02', 'met', 'done', said) : missing('K02');
  },
};
