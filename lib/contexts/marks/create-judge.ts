import type { Brand } from '../../domain/brand/brand';
import type { Mention } from '../../domain/mention';
import type { JudgedMention } from './chip-model';
import type { VerdictSource } from './create-verdict-source';
import { rankUrgency } from './marked-kind';

/**
 * What a post says about the saved brands, most urgent first; namesakes are left out. `undefined`
 * where no verdict came: the background was not to be reached.
 */
export type Judge = (mentions: readonly Mention[]) => Promise<JudgedMention[] | undefined>;

export function createJudge(
  verdicts: Pick<VerdictSource, 'judge'>,
  findBrand: (id: string) => Brand | undefined,
): Judge {
  const judgeOne = async (mention: Mention): Promise<JudgedMention | undefined> => {
    const verdict = await verdicts.judge(mention);
    const brand = findBrand(mention.brandId);
    return verdict && brand ? { mention, brand, verdict } : undefined;
  };
  return async (mentions) => {
    const judged = (await Promise.all(mentions.map(judgeOne))).filter((one) => one !== undefined);
    if (judged.length === 0 && mentions.length > 0) return undefined;
    return judged
      .filter(({ verdict }) => verdict.type !== 'notOurs')
      .sort((a, b) => rankUrgency(a.verdict) - rankUrgency(b.verdict));
  };
}
