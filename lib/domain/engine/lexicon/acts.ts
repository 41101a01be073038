import type { ReplyLanguage } from '../../post';

/** How a language tells that something is not so, and what somebody does or has done. Folded. */
export interface ActWords {
  /** Each one turns what is said round. */
  negation: RegExp;
  /** 'We ...': what somebody says to do or to have done; the verb is the last group. */
  act: RegExp;
  /** A word that tells that something is done or over. */
  done: RegExp;
  /** Verbs of the first person that promise and report nothing. */
  harmless: string;
}

export const ACTS: Record<ReplyLanguage, ActWords> = {
  es: {
    negation:
      /(?<!\p{L})(?:no|ni|nunca|jamas|sin|nada|nadie|ning\p{L}+|tampoco|excepto|salvo)(?!\p{L})/gu,
    act: /(?<!\p{L})(\p{L}+[aei]mos|(?:he|ha|han)(?= \p{L}+[dt]o(?!\p{L})))(?!\p{L})/gu,
    done: /^(?:\p{L}{2,}[ai]d[oa]s?|bien|list[oa]s?|hech[oa]s?|\p{L}*puest[oa]s?|\p{L}*suelt[oa]s?|\p{L}*vuelt[oa]s?|fue|fueron|era|sera|\p{L}{2,}(?:aron|ieron|ara|era|ira|aran|eran|iran|aremos|eremos|iremos))$/u,
    harmless: `sentimos lamentamos entendemos comprendemos agradecemos imaginamos sabemos necesitamos
      estamos mismos ha he`,
  },
  en: {
    negation:
      /(?<!\p{L})(?:no|not|never|none|nothing|nobody|neither|nor|without|cannot)(?!\p{L})|n['’]t(?!\p{L})/gu,
    act: /(?<!\p{L})(?:we|i)(?:['’](?:ve|re|ll|d|m))?(?: (?:have|had|will|are|am|now|already|just|also|really|truly|do|can|would|could|be|been|fully|completely|totally))* (\p{L}+)/gu,
    done: /^(?:\p{L}{2,}ed|done|fine|back|sent|paid|found|gave|given|got|made|told|took|was|were|did)$/u,
    harmless: `sorry understand appreciate hear regret apologise apologize know realise realize see need
      like thank that ve s how`,
  },
  ca: {
    negation: /(?<!\p{L})(?:no|ni|mai|sense|gens|cap|res|ningu|tampoc|excepte)(?!\p{L})/gu,
    act: /(?<!\p{L})(\p{L}+[aei]m|(?:he|ha|han)(?= \p{L}+(?:[aiu]t|[dsel]t)(?!\p{L})))(?!\p{L})/gu,
    done: /^(?:\p{L}{3,}(?:at|ada|ats|ades|it|ida|its|ides|ut|uda)|resolt\p{L}*|fet|feta|be|llest|era|sera|va|van|\p{L}{3,}(?:aran|iran|arem|irem))$/u,
    harmless: `sentim lamentem entenem comprenem agraim imaginem sabem necessitem estem ha he`,
  },
};
