export { saysNotPublic } from './mistakes/says-not-public.ts';
export { parseMarkdown } from './parse-markdown.ts';
export { parseReport } from './parse-report.ts';
export { type ProseItem, type ProseWords, splitProse } from './split-prose.ts';
export { stringifyBlocks } from './stringify-blocks.ts';
export { stringifyReport } from './stringify-report.ts';
