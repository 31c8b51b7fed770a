export { answerThread } from './answer-thread.ts';
export { createPool, type Pool } from './create-pool.ts';
export { diskFiles } from './disk-files.ts';
export type { Hand } from './hand.ts';
export { type HelperPage, readHelperPages } from './helper-pages.ts';
export { readRulePage } from './rule-page.ts';
export { notBegun, startThread, type Thread } from './start-thread.ts';
export { type ThreadPool, type ThreadPoolOptions, threadPool } from './thread-pool.ts';
