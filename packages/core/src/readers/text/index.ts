export { parseTextBlocks } from './parse-text-blocks.ts';
