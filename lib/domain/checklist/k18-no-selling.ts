import type { TextRange } from '../text-range';
import type { TriageType } from '../triage/verdict';
import type { CheckContext, CheckResult, Guideline } from './check';
import { ABOUT_PROMOTIONS, SELLING } from './lexicon/selling';
import { findAffirmed, findAll } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/** Somebody who asks, praises or has an idea may be shown what there is to buy. */
const NEUTRAL: readonly TriageType[] = ['question', 'praise', 'idea', 'competitor', 'notOurs'];
const CAMPAIGN = /[?&](?:utm_[a-z]{1,20}|gclid|cmpid|campaign)=/u;
/** Help pages are counted in the same way, and sell nothing. */
const HELP =
  /help|support|contact|faq|status|ayuda|soporte|contacto|atencion|incidenc|ajuda|suport|consult|reply|respuesta|resposta/u;
const LINK = /https?:\/\/\S{3,400}/gu;

function findCampaignLinks({ folded }: ReadText): TextRange[] {
  return Array.from(folded.text.matchAll(LINK))
    .filter(([link]) => CAMPAIGN.test(link) && !HELP.test(link))
    .map(({ index, 0: link }) => ({ start: index, end: index + link.length }));
}

function isAnswerToTrouble({ verdict }: CheckContext): boolean {
  const isOpen = verdict.type === 'other' && verdict.polarity !== 'negative';
  return !isOpen && !NEUTRAL.includes(verdict.type);
}

/** K18: an answer to a complaint sells nothing. */
export const k18NoSelling: Guideline = {
  id: 'K18',
  kind: 'harm',
  source: {
    document: '002_2f307e9fd6f012fc.txt',
    quote: 'canales 2.0 son un lugar abierto a la conversación, no un escaparate de ventas',
  },
  check(text: string, context: CheckContext): CheckResult | undefined {
    if (!isAnswerToTrouble(context)) return undefined;
    const draft = readText(text);
    const links = findCampaignLinks(draft);
    if (links.length > 0) return foundIn(draft, 'K18', 'hint', 'campaign', links);
    if (findAll(readText(context.post.text), ABOUT_PROMOTIONS).length > 0) return undefined;
    const selling = findAffirmed(draft, SELLING);
    return selling.length > 0 ? foundIn(draft, 'K18', 'hint', 'selling', selling) : undefined;
  },
};
