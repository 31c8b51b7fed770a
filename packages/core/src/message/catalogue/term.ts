import type { Finding, MessageKind } from '../kind.ts';
import { quoted } from '../wording.ts';

/** In “ ”, with quotation marks of its own as ‘ ’. */
const inQuotes = (words = '') => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
const shouldBe = ({ expected = [] }: Finding) =>
  expected.length === 0 ? '' : `，应为${expected.map(inQuotes).join('或者')}`;

/** 用语 */
export const term = {
  'term/year-validity': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${inQuotes(finding.actual)}是${finding.subject}报告的写法${shouldBe(finding)}`,
  },
  'term/validity-hint': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual, subject }) => `${inQuotes(actual)}在用语表里是${subject}报告的写法，仅供参考，请核实`,
  },
  'term/not-yet-effective': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, subject, expected = [] }) =>
      expected.length === 0
        ? `${inQuotes(actual)}是${subject}报告的写法，报告年度里还没有`
        : `${inQuotes(actual)}自${subject}起施行，报告年度里还不能落实、执行，应为${expected.join('、')}`,
  },
  'term/plenary-inconsistent': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${inQuotes(finding.actual)}与别处列的全会不一致${shouldBe(finding)}`,
  },
  'term/upholds-count': {
    severity: 'info',
    layer: 'practice',
    reason: (finding) =>
      `“${finding.actual}”可能不是这个年度的写法，用语表里是${(finding.expected ?? []).map(inQuotes).join('')}，请核实`,
  },
  'term/fixed-phrase': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `固定搭配写作${inQuotes(finding.actual)}${shouldBe(finding)}`,
  },
  'term/enumeration-order': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${inQuotes(finding.actual)}缺项或者次序不对${shouldBe(finding)}`,
  },
  'term/leader-title': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `姓名、职务或者固定名称不完整：“${finding.actual}”${quoted(finding)}`,
  },
  'term/organ-renamed': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”是机构改革以前的名称${quoted(finding)}`,
  },
  'term/sensitive-typo': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `名称写错了：“${finding.actual}”${quoted(finding)}`,
  },
  'term/litigation-head': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `出庭应诉的是“${finding.actual}”${quoted(finding)}`,
  },
  'term/jiezhi': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”后面是时点${quoted(finding)}`,
  },
  'term/ducha': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“督察”“督查”是两套制度，这里写作“${finding.actual}”${quoted(finding)}`,
  },
  'term/fazhi': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“法制”“法治”混用，这里写作“${finding.actual}”${quoted(finding)}`,
  },
  'term/quanli': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“权力”“权利”混用，这里写作“${finding.actual}”${quoted(finding)}`,
  },
  'term/confusables': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `词语用错：“${finding.actual}”${quoted(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
