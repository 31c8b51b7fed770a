import type { OutlineHelper } from '../helper.ts';
import { helpers } from './index.ts';

/** The words that templates may use, in the order of their pages. */
export const helperNames = Object.entries<OutlineHelper>(helpers).map(([name, { block }]) => ({
  name,
  isBlock: block,
}));
