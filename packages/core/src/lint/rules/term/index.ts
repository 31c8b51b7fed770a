import type { Rule } from '../../rule.ts';
import { jiezhi } from './jiezhi.ts';

export const term: readonly Rule[] = [jiezhi];
