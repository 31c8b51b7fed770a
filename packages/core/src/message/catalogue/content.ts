import type { MessageKind } from '../kind.ts';
import { quoted } from '../wording.ts';

/** 内容和公文要素 */
export const content = {
  'content/required-sections': {
    severity: 'error',
    layer: 'core',
    reason: ({ actual }) => `没有“${actual}”这一部分，应单独成为一部分`,
  },
  'content/structure-unread': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: read = [] }) =>
      `${actual}，${read.length === 0 ? '没有读到一个部分' : `读到的部分：${read.join('、')}`}；缺不缺内容没有检查，请分段写，标题各自成行`,
  },
  'content/reasons-missing': {
    severity: 'error',
    layer: 'core',
    reason: ({ actual }) => `“${actual}”只写了不足，没有写原因，应写明原因`,
  },
  'content/leadership-duty-misplaced': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”写在成效里，应单独成为一部分`,
  },
  'content/next-year-missing-year': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, subject, expected: [year] = [] }) =>
      subject === undefined
        ? `“${actual}”没有写明是哪一年的安排，应写明${year}`
        : `下一年度的安排里写的是“${actual}”，应为${year}或者以后`,
  },
  'content/report-year-consistent': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [year] = [] }) => `这里写的年份是${actual}，应为报告年度${year}`,
  },
  'content/heading-year-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [year] = [] }) => `标题里的年份是${actual}，应为${year}`,
  },
  'content/carryover': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, expected: stayed = [] }) =>
      `“${subject}…”与上一年的报告几乎相同${stayed.length === 0 ? '' : `，${stayed.join('、')}也没有变`}，应为当年的情况`,
  },
  'content/previous-unsuitable': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [wanted] = [] }) =>
      `给出的上一年报告${actual}，应为${wanted}，照抄的句子、对不上的上年数可能查不出`,
  },
  'content/foreign-placename': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `卷宗里没有“${actual}”这个地方，像是从别处抄来的，应为本地的机关`,
  },
  'content/no-facts-paragraph': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”没有一个数、一份文件或者一个事例，应有实绩支撑`,
  },
  'content/future-in-achievements': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual }) => `成效里写了还没有做的事（“${actual}”），应移到下一年度安排，或者改写已经做的`,
  },
  'content/level-mismatch': {
    severity: 'info',
    layer: 'practice',
    reason: ({ subject, actual }) => `“${actual}”一般不是${subject}的职责，应核对是不是照抄了别处`,
  },
  'content/court-figures': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual }) => `这里的数是“${actual}”办案的数，不是政府的工作，应核对是不是该写进政府的报告`,
  },
  'content/no-request': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `报告里有请示事项（“${actual}”），应删去，另行请示`,
  },
  'content/title-elements': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, expected: [what] = [] }) => `标题没有${subject}，应有${what}`,
  },
  'content/title-missing-keyword': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”漏了字${quoted(finding)}`,
  },
  'content/title-repeated-word': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `标题里“年度”写了两次${quoted(finding)}`,
  },
  'content/title-guanyu-dui': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”两个介词重复${quoted(finding)}`,
  },
  'content/title-punctuation': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `标题里有“${actual}”，标题中除书名号、引号、括号外一般不用标点，应改写`,
  },
  'content/doc-type-name': {
    severity: 'info',
    layer: 'practice',
    reason: (finding) => `标题的文种“${finding.actual}”不统一${quoted(finding)}`,
  },
  'content/preamble-sentence': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”不通${quoted(finding)}`,
  },
  'content/addressee-colon': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `主送机关后面是“${finding.actual}”，应为全角冒号“：”`,
  },
  'content/edition-elements': {
    severity: 'error',
    layer: 'core',
    reason: ({ subject, actual }) => `${subject}没有${actual}，上行文应当标注，请填写 signatory`,
  },
  'content/recipients-incomplete': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `主送、抄送（${actual}）里没有党委法治建设议事协调机构的办事机构，应抄送`,
  },
  'content/filing-deadline': {
    severity: 'warning',
    layer: 'core',
    reason: ({ actual, expected: [day] = [] }) => `成文日期 ${actual} 晚于报送期限，应不晚于 ${day}`,
  },
  'content/publication-deadline': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [day] = [] }) => `公开日期 ${actual} 晚于公开期限，应不晚于 ${day}`,
  },
  'content/secrecy-review-missing': {
    severity: 'warning',
    layer: 'practice',
    reason: () => '要出公开稿，没有保密审查的记录，应在 secrecyReview 里写明',
  },
  'content/sign-off-missing': {
    severity: 'info',
    layer: 'practice',
    reason: () => '没有主要负责人审定的记录，应在 approval 里写明',
  },
  'content/attachment-consistent': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [what] = [] }) => `文中提到“${actual}”，报告${what}，应与附件一致`,
  },
  'content/public-metadata': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual, expected: lacks = [] }) => `文件名“${actual}”没有写明${lacks.join('、')}，公开之后不好查找`,
  },
} as const satisfies Record<string, MessageKind>;
