import * as v from 'valibot';
import { REGIONS, REGISTERS } from './brand';

const words = v.optional(v.array(v.pipe(v.string(), v.transform(clean))), []);

/** Shape of one brand in a file; contents are judged by `validateBrand`. Unknown keys fall away. */
export const brandSchema = v.object({
  id: v.optional(v.pipe(v.string(), v.uuid())),
  name: v.pipe(v.string(), v.transform(clean)),
  aliases: words,
  excludedWords: words,
  contextWords: v.exactOptional(v.array(v.pipe(v.string(), v.transform(clean)))),
  needsCapital: v.exactOptional(v.boolean()),
  voice: v.optional(
    v.object({
      register: v.optional(v.picklist(REGISTERS), 'tu'),
      person: v.optional(v.picklist(['nosotros', 'yo']), 'nosotros'),
      region: v.exactOptional(v.picklist(REGIONS)),
    }),
    { register: 'tu', person: 'nosotros' },
  ),
  signature: v.optional(v.pipe(v.string(), v.transform(clean)), ''),
  ownAccounts: words,
  isPaused: v.optional(v.boolean(), false),
});

/** One line, trimmed, no half characters. */
function clean(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}

/** A brand of a file: the id may be left out by people who write the file by hand. */
export type FileBrand = v.InferOutput<typeof brandSchema>;

export const FILE_KEYS = ['format', 'version', 'brands'];
export const BRAND_KEYS: readonly string[] = Object.keys(brandSchema.entries);
export const VOICE_KEYS = ['register', 'person', 'region'];
