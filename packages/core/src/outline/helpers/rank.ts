import type { FactStyle } from '../../model/dossier/fact-style.ts';
import type { OutlineHelper } from '../helper.ts';
import { printPart } from './figure.ts';

/** `{{rank "mediation.cases"}}` inside `each "members"`, `{{rank}}` inside `each "parts"`: 第2位, the better first. */
export const rank: OutlineHelper = {
  block: false,
  backs: true,
  words: { kind: 'metric', min: 0, max: 1 },
  options: { style: ['plain', 'hanzi'] },
  run: (call) => printPart(call, { ...(call.options as FactStyle), among: 'rank' }),
};
