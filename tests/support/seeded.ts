import process from 'node:process';
import fc from 'fast-check';

/**
 * Random texts that are the same in each run, so that a failure belongs to the change it came with.
 * `npm run fuzz` gives other seeds, for hours if one likes; what it finds becomes a fixed case.
 */
fc.configureGlobal({ seed: Number(process.env.RESPIRA_SEED ?? 20_261_123) });

export default fc;
