import * as v from 'valibot';
import { REGIONS, REGISTERS } from '../../lib/domain/brand/brand';
import type { ComplaintFacts, DraftCase } from '../../lib/domain/draft/draft-input';
import type { GivenComplaint } from './given-complaint';
import { givenBrand, givenChoice, givenLanguage, givenText, givenTexts } from './given-schemas';

const CASES = [
  'complaint',
  'irony',
  'claim',
  'refusal',
  'question',
  'praise',
  'troll',
  'crisis',
  'safety',
  'discrimination',
  'legal',
  'data',
  'staff',
  'venting',
  'idea',
  'competitor',
  'point',
  'other',
] as const satisfies readonly DraftCase[];

/** A brand with its voice, as drafts and checks take it. */
export const givenVoicedBrand = givenBrand({
  aliases: v.exactOptional(givenTexts),
  handles: v.exactOptional(givenTexts),
  register: v.exactOptional(givenChoice(REGISTERS)),
  region: v.exactOptional(givenChoice(REGIONS)),
  person: v.exactOptional(givenChoice(['nosotros', 'yo'])),
  signature: v.exactOptional(givenText),
});

const fact = v.union([v.string(), v.boolean()], 'must be a text, true or false');

/** Nothing else may stand in a reply: no script, no page that can be changed on its way. */
const isSecureLink = (link: string | boolean) =>
  typeof link === 'string' && /^https:\/\/[^\s/]+\.\S+$/u.test(link.trim());

/** Shape of a post to answer; see `GivenComplaint`. */
export const givenComplaintSchema: v.GenericSchema<unknown, GivenComplaint> = v.object({
  text: givenText,
  lang: v.exactOptional(givenLanguage),
  brand: v.exactOptional(givenVoicedBrand),
  case: v.exactOptional(givenChoice(CASES)),
  fault: v.exactOptional(givenChoice(['ours', 'unknown', 'notOurs'])),
  length: v.exactOptional(givenChoice(['S', 'M', 'L'])),
  author: v.exactOptional(
    v.union(
      [
        v.string(),
        v.object({ name: v.exactOptional(v.string()), handle: v.exactOptional(v.string()) }),
      ],
      'must be a name or an object with name and handle',
    ),
  ),
  site: v.exactOptional(givenChoice(['x', 'facebook', 'practice'])),
  seed: v.exactOptional(v.number('must be a number')),
  facts: v.exactOptional(
    v.pipe(
      v.record(v.string(), fact, 'must be an object'),
      v.check(
        ({ link }) => !link || isSecureLink(link),
        'must hold a link that begins with https://',
      ),
      v.transform((facts) => facts as ComplaintFacts),
    ),
  ),
  recentReplies: v.exactOptional(givenTexts),
});
