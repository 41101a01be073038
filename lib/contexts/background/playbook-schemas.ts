import * as v from 'valibot';

/** Playbooks themselves are read by `readPlaybook`. */
export const BrandIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

export const SetSourceSchema = v.object({
  brandId: BrandIdSchema,
  /** Without one the client has none any more. */
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
});
