import { createHash } from 'node:crypto';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import { draftAll } from './draft-all';
import { drawSome, readOthers, readOwn } from './read-complaints';

const SEED = 20_261_124;

/** A post with its default draft, for a person to read. */
export interface ToJudge {
  id: string;
  post: string;
  brand: string;
  /** What the panel puts first, or why it drafts nothing. */
  draft: string;
  isDrafted: boolean;
  /** Tells whether the draft is still the one that was judged. */
  print: string;
}

/** 200 posts with their default draft: fifty of a bank, forty of airlines, fifty English, sixty of our own. */
export function draftToJudge(root: string, folder: string, models: JudgeModels): ToJudge[] {
  const others = readOthers(folder);
  const texts = [
    ...drawSome(others['es bank'] ?? [], 50, SEED),
    ...drawSome(others['es airline'] ?? [], 40, SEED),
    ...drawSome(others['en brands'] ?? [], 50, SEED),
    ...drawSome(readOwn(root, 'es', 'validation'), 20, SEED),
    ...drawSome(readOwn(root, 'en', 'validation'), 20, SEED),
    ...drawSome(readOwn(root, 'ca', 'validation'), 20, SEED),
  ];
  return draftAll(texts, models).map(({ given, reason, drafts }) => {
    const draft = drafts[0]?.text ?? reason ?? '';
    return {
      id: given.id,
      post: given.text,
      brand: given.brand,
      draft,
      isDrafted: drafts.length > 0,
      print: createHash('sha256').update(draft).digest('hex').slice(0, 8),
    };
  });
}
