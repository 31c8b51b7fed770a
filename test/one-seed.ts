import fc from 'fast-check';

/*
 * Properties draw the same values in every run, so that what passed passes again and a change alone can break it.
 * `FAZHI_SEED=$RANDOM npx vitest run` draws others.
 */
fc.configureGlobal({
  seed: Number(process.env.FAZHI_SEED ?? 20_250_301),
  ...(process.env.FAZHI_RUNS !== undefined && { numRuns: Number(process.env.FAZHI_RUNS) }),
});
