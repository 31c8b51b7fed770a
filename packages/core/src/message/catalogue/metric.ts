import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** What a catalogue of metrics says of itself, in a pack or in a dossier. */
export const metric = {
  'metric/unknown': {
    severity: 'error',
    reason: ({ actual, expected: near = [] }) =>
      `没有“${actual}”这个指标，应为${near.length > 0 ? ` ${near.join('、')}` : '这里或者所依据的模板包里的指标'}`,
  },
  'metric/redefined': {
    severity: 'error',
    reason: ({ subject, actual, expected: [own] = [] }) =>
      `指标“${subject}”在模板包里是 ${own}，这里改成了 ${actual}，模板里的句子会印错，应与模板包相同，或者另用编号`,
  },
  'metric/unit': {
    severity: 'error',
    reason: (finding) => `指标${finding.actual}的单位与类型不合${expected(finding)}`,
  },
  'metric/unknown-unit': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `不认识“${subject}”的单位“${actual}”，应为常用的单位，如件、次、人；确实用它的不必改`,
  },
  'metric/aggregation': {
    severity: 'error',
    reason: (finding) => `指标${finding.subject}的汇总方式是 ${finding.actual}${expected(finding)}`,
  },
  'metric/derivation': {
    severity: 'error',
    reason: (finding) => `指标${finding.subject}由${finding.actual}得出${expected(finding)}`,
  },
  'metric/cycle': {
    severity: 'error',
    reason: ({ actual }) => `指标互相推算，成了环：${actual}，应至少有一个直接填报`,
  },
  'metric/relation': {
    severity: 'error',
    reason: (finding) => `关系里的${finding.actual}${expected(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
