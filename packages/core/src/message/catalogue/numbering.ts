import type { MessageKind } from '../kind.ts';
import { quoted, throughout } from '../wording.ts';

/** 序号 */
export const numbering = {
  'numbering/label-punct': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `序号的标点写作“${finding.actual}”${quoted(finding)}`,
  },
  'numbering/label-width': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `序号的括号写作“${finding.actual}”${throughout(finding)}${quoted(finding)}`,
  },
  'numbering/bracket-unbalanced': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `括号不成对：“${finding.actual}”${quoted(finding)}`,
  },
  'numbering/marker-variant': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `序号的点写作“${finding.actual}”${throughout(finding)}${quoted(finding)}`,
  },
  'numbering/label-space': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `序号里外有空格：“${finding.actual}”${throughout(finding)}${quoted(finding)}`,
  },
  'numbering/level-skip': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.subject}之下直接是“${finding.actual}”，跳过了一层${quoted(finding)}`,
  },
  'numbering/continuous': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `序号不连续：${finding.subject}是“${finding.actual}”${quoted(finding)}`,
  },
  'numbering/single-child': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual }) => `这一层只有“${actual}”一项，应为两项以上，或者不编序号`,
  },
  'numbering/restart-policy': {
    severity: 'info',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”${finding.subject}，与前文的编法不同${quoted(finding)}`,
  },
  'numbering/inline-style': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `列举用词不一致：前面是“${finding.subject}”，这里是“${finding.actual}”${quoted(finding)}`,
  },
  'numbering/heading-trailing-punct': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `单独成行的标题末尾有“${finding.actual}”，应不加标点`,
  },
  'numbering/inline-continuous': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `列举的次序不连续：“${finding.subject}”之后是“${finding.actual}”${quoted(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
