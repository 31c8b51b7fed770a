import type { MessageKind } from '../kind.ts';
import { quoted } from '../wording.ts';

/** 用语 */
export const term = {
  'term/jiezhi': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”后面是时点${quoted(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
