import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** What is wrong with a finished document. */
export const output = {
  'output/open-slots': {
    severity: 'error',
    reason: (finding) => `${finding.subject}里还有 ${finding.actual} 处待补，不能成稿，应先补齐`,
  },
  'output/check-errors': {
    severity: 'info',
    reason: ({ subject, actual }) => `${subject}没有生成：检查发现${actual}个错误，改正后才能成稿；审阅稿不受此限`,
  },
  'output/fact-mismatch': {
    severity: 'error',
    reason: (finding) => `成稿中“${finding.subject}”读回来是“${finding.actual}”${expected(finding)}`,
  },
  'output/leak': {
    severity: 'error',
    releasable: true,
    reason: ({ subject, actual }) =>
      `公开稿会露出${subject}（“${actual}”），应改写或者删去；确认可以公开的，在它上面一行写 fazhi-disable-next-line output/leak: 理由`,
  },
  'output/internal-mark': {
    severity: 'error',
    reason: ({ subject, actual, expected: [prose] = [] }) =>
      `公开稿引用了${subject}（${actual}），应${
        prose === undefined
          ? '放进 <!-- internal --> 与 <!-- /internal --> 之间'
          : `自己写 ${prose}，不写这一项，这一节就不再用模板包的文字`
      }，或者经审查把它的 classification 改为 public`,
  },
  'output/released': {
    severity: 'info',
    reason: ({ subject, actual }) => `公开稿里的“${actual}”可能露出内部内容，已按说明放行：${subject}`,
  },
  'output/secrecy': {
    severity: 'error',
    reason: ({ actual }) => `卷宗标有密级“${actual}”，不能生成公开稿，应先依法解密并删去 secrecy，或者不生成公开稿`,
  },
  'output/inferable': {
    severity: 'error',
    reason: ({ subject, actual, expected: [sum = ''] = [] }) =>
      `从公开稿可以算出内部数据${subject}（${actual}）：${sum}，应少公开其中一个数，或把这项数据改为公开`,
  },
  'output/inference-unfinished': {
    severity: 'warning',
    reason: () => '指标之间的关系太多，没有查完从公开稿能不能算出内部数据，应由人再核对一遍公开的数',
  },
  'output/trace': {
    severity: 'error',
    reason: ({ subject, actual }) => `公开稿里还留有${subject}（${actual}），应为没有任何内部痕迹的文件`,
  },
  'output/congress-head': {
    severity: 'warning',
    reason: ({ subject, actual }) => `人大稿没有${subject}，应补上 ${actual}`,
  },
  'output/print-lost': {
    severity: 'error',
    reason: ({ actual }) =>
      `转换成的 PDF 比 .docx 少了字（${actual}），应一字不少，所以没有写；请换一个程序转换，或者在 WPS、Word 里打开 .docx 另存`,
  },
  'output/print-foreign': {
    severity: 'error',
    reason: ({ actual }) =>
      `转换成的 PDF 里有 .docx 没有的字（${actual}），应与 .docx 相同，所以没有写；请换一个程序转换，或者在 WPS、Word 里打开 .docx 另存`,
  },
  'output/print-torn': {
    severity: 'error',
    reason: ({ actual }) =>
      `转换成的 PDF 里，“${actual}”这一段断开了或者乱了次序，应与 .docx 相同，所以没有写；请换一个程序转换，或者在 WPS、Word 里打开 .docx 另存`,
  },
  'output/print-fonts': {
    severity: 'warning',
    reason: ({ actual, expected: fonts = [] }) =>
      `PDF 里有的字是用 ${actual} 画的${fonts.length > 0 ? `，没有用 ${fonts.join('、')}` : ''}，样子与正式稿不同，只供预览，文件名里已经标明；应在本机装上版面要的字体，再转换一次`,
  },
  'output/first-page-body': {
    severity: 'warning',
    reason: ({ subject }) =>
      `首页排不下正文：${subject}占满了第一页，首页应当显示正文；可以把标题写短，或在 layout 里把 titleLinePitch 调小`,
  },
  'output/layout': {
    severity: 'warning',
    reason: (finding) => `版面：${finding.subject}是 ${finding.actual}${expected(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
