import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** Texts that people write. */
export const prose = {
  'prose/renamed': {
    severity: 'info',
    reason: ({ actual, expected: [now] = [] }) =>
      `章节“${actual}”在模板包里改名为“${now}”，这段正文照用在那里，应把文件或者编号改为 ${now}`,
  },
  'prose/unknown-section': {
    severity: 'error',
    reason: (finding) => `模板包里没有编号为“${finding.actual}”的章节${expected(finding)}`,
  },
  'prose/swallows': {
    severity: 'warning',
    reason: ({ actual, subject, expected: files = [] }) =>
      `章节“${actual}”写了正文，整节以它为准，${subject} 加在这一节的文字（${files.join('、')}）不再印出，应把要保留的话写进正文，或者由模板包在那里写 {{prose}}`,
  },
  'prose/suspect': {
    severity: 'warning',
    reason: ({ subject, actual, expected: [now = ''] = [] }) =>
      `“${subject}”写了正文，代替模板包的原文，记下以后原文改过：${thenAndNow(actual, now)}，应为对照新的原文看过并认可的正文`,
  },
  'prose/unrecorded': {
    severity: 'info',
    reason: ({ actual }) =>
      `${actual} 写了正文，代替模板包的原文，没有记下当时的原文，原文改了不会提醒，应为记下了原文的正文`,
  },
  'prose/template-code': {
    severity: 'error',
    reason: ({ actual }) => `正文里有模板语法“${actual}”，正文不是模板，应为普通文字，引用数据写作 [](fact:指标编号)`,
  },
  'prose/missing-section': {
    severity: 'warning',
    reason: ({ subject, actual, expected: owners = [] }) =>
      `待补：章节“${subject}”没有内容${owners.length > 0 ? `（${owners.join('、')}）` : ''}，应写在 prose/${actual}.md`,
  },
  'prose/from-data': {
    severity: 'info',
    reason: ({ subject, actual }) => `章节“${subject}”没有人写，暂由数据列出，要用自己的话，应写在 prose/${actual}.md`,
  },
  'prose/unsupported': {
    severity: 'error',
    reason: (finding) => `公文正文不支持${finding.actual}${expected(finding)}`,
  },
  'prose/mistyped-comment': {
    severity: 'error',
    reason: ({ actual = '', expected: [right = ''] = [] }) =>
      `“${actual}”不是标记，要略去的文字会照样印出，应为 ${right}，只是备注的请换个说法`,
  },
  'prose/open-comment': {
    severity: 'error',
    reason: ({ actual }) => `注释“${actual}”没有写完，后面的文字会跟着消失，应以 --> 结束`,
  },
  'prose/misplaced-mark': {
    severity: 'error',
    reason: (finding) => `标记 ${finding.subject} ${finding.actual}${expected(finding)}`,
  },
  'prose/mistyped-link': {
    severity: 'error',
    reason: (finding) => `“${finding.actual}”不是引用，数据和标记会丢失${expected(finding)}`,
  },
  'prose/mistyped-heading': {
    severity: 'error',
    reason: (finding) => `“${finding.actual}”不是标题，会照原样印出${expected(finding)}`,
  },
  'prose/mistyped-table': {
    severity: 'error',
    reason: (finding) => `表格写得不完整：${finding.actual}${expected(finding)}`,
  },
  'prose/joined-line': {
    severity: 'error',
    reason: ({ actual }) => `“${actual}”和上一行之间没有空行，会接成一段，应空一行另起一段`,
  },
  'prose/digit-beside-fact': {
    severity: 'error',
    reason: ({ subject, actual }) => `数据“${subject}”紧挨着“${actual}”，印出来会连成一个数，应用文字或者标点隔开`,
  },
  'prose/blurred-fact': {
    severity: 'error',
    reason: ({ subject, actual, expected: [precision = ''] = [] }) =>
      `数据“${subject}”紧挨着“${actual}”，确切的数成了大约的，应删去“${actual}”，确是大约数的，在这项数据里写 precision: ${precision}，四舍五入才不确切的，在引用里写 approx=true`,
  },
  'prose/repeated-beside-fact': {
    severity: 'error',
    reason: ({ subject, actual }) => `数据“${subject}”自己印出的话，旁边又写了“${actual}”，应删去“${actual}”`,
  },
  'prose/turned-fact': {
    severity: 'error',
    reason: ({ subject, actual }) => `数据“${subject}”前面的“${actual}”改变了数的意思，应用文字或者标点隔开`,
  },
  'prose/cut-number': {
    severity: 'error',
    reason: ({ actual }) => `“${actual}”中间夹着标记，一个数要连着写，应把标记放在数的外面`,
  },
  'prose/unknown-task': {
    severity: 'error',
    reason: (finding) => `任务清单里没有编号为“${finding.actual}”的任务${expected(finding)}`,
  },
  'prose/heading-too-deep': {
    severity: 'error',
    reason: (finding) => `标题“${finding.actual}”超过四级${expected(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;

/** What a pack said that somebody wrote over, and says now; either may be nothing, and the first may be unknown. */
function thenAndNow(then: string | undefined, now: string): string {
  if (then === undefined) return `当时的没有存下，现在是“${now}”`;
  if (then === '') return `现在多了“${now}”`;
  return now === '' ? `当时有“${then}”，现在没有了` : `当时是“${then}”，现在是“${now}”`;
}
