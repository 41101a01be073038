import { fileURLToPath } from 'node:url';

/** Absolute, with a slash at the end. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
