import * as v from 'valibot';

/** Playbooks themselves are read by `readPlaybook`. */
export const BrandIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
