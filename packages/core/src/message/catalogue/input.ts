import type { MessageKind } from '../kind.ts';

/** A mark in our quotation marks, unless it is one itself. */
const bare = (mark: string): string => (/^[“”‘’]/.test(mark) ? ` ${mark} ` : `“${mark}”`);

/** What can be wrong with a file before anyone reads its meaning. */
export const input = {
  'input/encoding': {
    severity: 'error',
    reason: () => '文件不是 UTF-8 编码，应为 UTF-8（可能是 GBK，请用记事本“另存为”选 UTF-8）',
  },
  'input/empty': { severity: 'error', reason: () => '文件是空的，应写入内容，或删去这个文件' },
  'input/too-large': {
    severity: 'error',
    reason: () => '文件超过1兆（MB），应拆成几个文件，如 facts 文件夹下每个单位一个，正文每节一个',
  },
  'input/too-many': {
    severity: 'error',
    reason: ({ actual }) => `这个文件从这里起还有${actual}处问题没有列出，应先改好前面的，再检查一遍`,
  },
  'input/noncharacter': {
    severity: 'error',
    reason: ({ actual }) => `含有不该出现在文字里的字符 ${actual}，应删去后重新输入这一处`,
  },
  'input/control-character': {
    severity: 'error',
    reason: ({ actual }) => `含有看不见的控制字符 ${actual}，Word 文件里不能有，应删去`,
  },
  'input/dropped-character': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `${subject}有不该出现在文字里的字符 ${actual}，读的时候略去了，应在原文件里删去，并核对这一处`,
  },
  'input/cell-error': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `${subject}显示的是错误值 ${actual}，没有内容可读，应在 Excel 里改好公式或者填上文字`,
  },
  'input/uncalculated-cell': {
    severity: 'warning',
    reason: ({ subject }) => `${subject}的公式没有存下结果，读作空，应用 Excel 或 WPS 打开，保存一次再试`,
  },
  'input/struck-cell': {
    severity: 'warning',
    reason: ({ subject, actual }) => `${subject}的“${actual}”画了删除线，照样读了，作废的应删去`,
  },
  'input/hidden-row': {
    severity: 'info',
    reason: ({ subject }) => `${subject}是隐藏的（或者筛选掉了），照样读了，不要的应删去`,
  },
  'input/hidden-column': {
    severity: 'info',
    reason: ({ subject }) => `${subject}是隐藏的，照样读了，不要的应删去`,
  },
  'input/hidden-sheet': {
    severity: 'info',
    reason: ({ actual }) => `工作表${actual}是隐藏的，没有读，要读的应取消隐藏`,
  },
  'input/comments': {
    severity: 'info',
    reason: ({ subject, actual }) => `${subject}有${actual}处批注没有读，里面如果有要求，应写进正文或格子里`,
  },
  'input/unread-notes': {
    severity: 'info',
    reason: ({ subject, actual }) => `文件有${actual}条${subject}没有读，里面如果有数字或要求，应写进正文`,
  },
  'input/hidden-words': {
    severity: 'info',
    reason: ({ subject, actual }) => `${subject}有隐藏的文字“${actual}”，没有读，要读的应取消隐藏`,
  },
  'input/struck-words': {
    severity: 'info',
    reason: ({ subject, actual }) => `${subject}的“${actual}”画了删除线，照样读了，作废的应删去`,
  },
  'input/unread-part': {
    severity: 'info',
    reason: ({ subject, actual }) => `${subject}有${actual}，里面的文字没有读，要读的应写成文字`,
  },
  'input/unread-file': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `${subject}引用了${actual}，内容没有读，应用 Word 打开，把内容复制进来，另存一份再试`,
  },
  'yaml/syntax': { severity: 'error', reason: ({ actual }) => `YAML 写法有误：${actual}` },
  'yaml/look-alike': {
    severity: 'error',
    reason: ({ subject, actual = '', expected = [] }) => `${subject}${bare(actual)}，应为${expected.join('、')}`,
  },
  'yaml/folded': {
    severity: 'error',
    reason: ({ actual }) =>
      actual === undefined
        ? '文字分成了几行，会并成一行、行间多出空格，应写在一行里；要分段的，应在键的冒号后面写“|”，文字从下一行起'
        : `“${actual}”会把几行并成一行、几段并成一段，应为“|”`,
  },
  'yaml/tab': { severity: 'error', reason: () => '缩进用了制表符（Tab），应为空格' },
  'yaml/too-deep': { severity: 'error', reason: () => '括号或列表一层套一层，套得太深，应为少数几层' },
  'yaml/alias': {
    severity: 'error',
    reason: ({ actual }) =>
      `引用“${actual}”没有定义、指向自身或展开过多，应为直接写出的内容；如果是文字，应给整个值加引号`,
  },
  'yaml/commented-key': {
    severity: 'warning',
    reason: ({ actual, expected = [] }) =>
      `“${actual}”写在注释里，不起作用，旁边的内容照样公开，应去掉“#”，写成那一项的一个键：${expected.join('')}`,
  },
  'yaml/duplicate-key': { severity: 'error', reason: ({ actual }) => `键“${actual}”写了两次，应为一次` },
  'yaml/other-base': {
    severity: 'error',
    reason: ({ actual }) =>
      `“${actual}”是八进制或者十六进制的写法，读出来是另一个数，应为平常的数；是编码的，加引号写成 "${actual}"`,
  },
  'yaml/leading-zero': {
    severity: 'error',
    reason: ({ actual }) =>
      `“${actual}”以0开头又没有引号，YAML 会丢掉前面的0，应为 "${actual}"（加引号的编码）或不带0的数`,
  },
  'input/half-width': {
    severity: 'info',
    reason: ({ actual }) => `全文标点几乎都是半角的（${actual}处），像是网页转换造成的，已按全角检查，应改为全角`,
  },
} as const satisfies Record<string, MessageKind>;
