import type { Brand, Region, Register } from '../../lib/domain/brand/brand';
import { createBrandMatcher } from '../../lib/domain/brand/brand-matcher';
import { createBrand } from '../../lib/domain/brand/create-brand';
import type { Post } from '../../lib/domain/post';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import { judgePost } from '../../lib/domain/triage/judge-post';
import type { Verdict } from '../../lib/domain/triage/verdict';

/** A brand as it is given on a line: its name, or more of it. */
export type GivenBrand =
  | string
  | {
      name: string;
      aliases?: string[];
      /** With or without '@'. */
      handles?: string[];
      register?: Register;
      region?: Region;
      person?: 'nosotros' | 'yo';
      signature?: string;
    };

/** The brand as the extension keeps it. */
export function toBrand(given: GivenBrand | undefined): Brand {
  if (given === undefined) return createBrand('given');
  if (typeof given === 'string') return createBrand('given', given.replace(/^@/, ''));
  const { name, aliases = [], handles = [], register = 'tu', person = 'nosotros', region } = given;
  const accounts = handles.map((handle) => handle.replace(/^@/, ''));
  return {
    ...createBrand('given', name.replace(/^@/, '')),
    aliases: [...aliases, ...accounts.map((account) => `@${account}`)],
    ownAccounts: accounts,
    voice: { register, person, ...(region && { region }) },
    signature: given.signature ?? '',
  };
}

/** What the post is for the brand: without a brand, of the whole text. */
export function judgeFor(brand: Brand, post: Post, models: JudgeModels): Verdict {
  const named = brand.name === '' ? [] : createBrandMatcher([brand]).find(post.text);
  return judgePost(
    post,
    named.flatMap(({ ranges }) => ranges),
    { models },
  );
}
