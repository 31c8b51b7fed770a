import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** 版面 */
/** What it is about, what was found and what is right. */
const asFound: MessageKind['reason'] = (finding) => `${finding.subject}${finding.actual}${expected(finding)}`;

export const format = {
  'format/margins': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `${finding.subject}是 ${finding.actual}${expected(finding)}`,
  },
  'format/line-pitch': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => {
      const { subject = '正文' } = finding;
      return `${subject}行距${finding.actual}${expected(finding)}${finding.subject === undefined ? '，才能排满版心' : ''}`;
    },
  },
  'format/grid-22x28': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `每面排${finding.actual}${expected(finding)}`,
  },
  'format/lines-and-chars': {
    severity: 'info',
    layer: 'practice',
    off: true,
    reason: ({ actual }) =>
      `文档网格指定了字符数并且缩紧（${actual}），换一个软件打开每行字数会减半，应只指定行网格，用字间距来缩紧`,
  },
  'format/page-number': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.actual === undefined ? '没有页码' : `页码${finding.actual}`}${expected(finding)}`,
  },
  'format/page-break': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.actual}，应${finding.expected?.[0]}`,
  },
  'format/page-extras': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `版面上有${actual}，公文没有这一项，应去掉`,
  },
  'format/head-corner': { severity: 'warning', layer: 'practice', reason: asFound },
  'format/former-parts': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [remedy] = [] }) => `“${actual}”是2012年以前的要素，现行标准没有，应${remedy}`,
  },
  'format/closing-note': {
    severity: 'warning',
    layer: 'core',
    reason: (finding) => `附注${finding.actual}${expected(finding)}`,
  },
  'format/org-mark-35mm': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `发文机关标志距版心上边缘 ${finding.actual}${expected(finding)}`,
  },
  'format/document-number': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `发文字号${finding.actual}${expected(finding)}`,
  },
  'format/signatory': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.actual}${expected(finding)}`,
  },
  'format/red-line': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.actual}${expected(finding)}`,
  },
  'format/part-font': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.subject}的字体是${finding.actual}${expected(finding)}`,
  },
  'format/part-size': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.subject}的字号是${finding.actual}${expected(finding)}`,
  },
  'format/part-bold': {
    severity: 'warning',
    layer: 'practice',
    reason: asFound,
  },
  'format/part-colour': {
    severity: 'warning',
    layer: 'core',
    reason: (finding) => `${finding.subject}的颜色是${finding.actual}${expected(finding)}`,
  },
  'format/part-alignment': {
    severity: 'warning',
    layer: 'practice',
    reason: asFound,
  },
  'format/part-indent': {
    severity: 'warning',
    layer: 'practice',
    reason: asFound,
  },
  'format/mixed-type': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.subject}的字体、字号和同一段不一样，是${finding.actual}${expected(finding)}`,
  },
  'format/emphasis': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.subject}用了${finding.actual}${expected(finding)}`,
  },
  'format/latin-font': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.subject}里数字和字母的字体是${finding.actual}${expected(finding)}`,
  },
  'format/character-spacing': {
    severity: 'warning',
    layer: 'practice',
    reason: asFound,
  },
  'format/paragraph-space': {
    severity: 'warning',
    layer: 'practice',
    reason: asFound,
  },
  'format/issuer-mark': {
    severity: 'warning',
    layer: 'core',
    reason: () => '发文字号上面没有发文机关标志，应居中写发文机关全称或者规范化简称，加“文件”',
  },
  'format/addressee': {
    severity: 'warning',
    layer: 'practice',
    reason: () => '主送机关后面没有冒号，应加全角冒号',
  },
  'format/ending': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.actual}${expected(finding)}`,
  },
  'format/attachment-match': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.actual}${expected(finding)}`,
  },
  'format/blank-lines': {
    severity: 'warning',
    layer: 'practice',
    reason: asFound,
  },
  'format/imprint-form': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `版记${finding.actual}${expected(finding)}`,
  },
  'format/attachment-label': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“附件”${finding.actual}${expected(finding)}`,
  },
  'format/table-header': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) =>
      `表有${subject}行，跨页时表头不重复（${actual}），应在表格属性里设“在各页顶端以标题行形式重复出现”`,
  },
  'format/table-look': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `表${finding.actual}${expected(finding)}`,
  },
  'format/table-width': {
    severity: 'warning',
    layer: 'practice',
    reason: asFound,
  },
  'format/signature-place': {
    severity: 'warning',
    layer: 'practice',
    reason: asFound,
  },
  'format/imprint-place': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `版记${finding.actual}${expected(finding)}`,
  },
  'format/imprint-lines': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `版记字号是${finding.actual}${expected(finding)}`,
  },
  'format/first-page-body': {
    severity: 'error',
    layer: 'core',
    reason: () => '正文之前就分了页，首页应当显示正文',
  },
  'format/title-linebreak': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `标题换行拆开了“${actual}”，应让词语完整`,
  },
  'format/heading-style-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.subject}的字体是${finding.actual}${expected(finding)}`,
  },
  'format/level3-bold': {
    severity: 'info',
    layer: 'practice',
    off: true,
    reason: ({ actual }) => `三级标题“${actual}”加了粗，应不加粗`,
  },
  'format/attachment-note': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      `附件说明${finding.actual}${finding.expected ? expected(finding) : '，应为“附件：1.名称”的写法'}`,
  },
  'format/signature-gap': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `${finding.actual}${expected(finding)}`,
  },
  'format/blank-page-notice': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `写了“${actual}”，应调整行距、字距，使印章页有正文`,
  },
  'format/space-indent': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual = '空格' }) => `用${actual}缩进，应设首行缩进`,
  },
  'format/soft-return': { severity: 'warning', layer: 'practice', reason: asFound },
  'format/open-revisions': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `文中还有${actual}处修订没有处理，应逐处接受或拒绝后再发出`,
  },
  'format/theme-font': {
    severity: 'warning',
    layer: 'practice',
    reason: () => '字体取自主题，换一台电脑会变，应直接指定中文字体',
  },
} as const satisfies Record<string, MessageKind>;
