import type { MessageParams } from './message.ts';

/** One row: who is wrong, what was found and what to do, each a Chinese sentence without its full stop. */
interface ErrorKind {
  /** `usage`: the call cannot be carried out. `input`: a file or folder cannot be used. */
  readonly kind: 'usage' | 'input';
  readonly found: (params: MessageParams) => string;
  readonly remedy: (params: MessageParams) => string;
}

const oneOf = ({ expected = [] }: MessageParams): string =>
  `应为 ${expected.join('、')}${expected.length > 1 ? ' 之一' : ''}`;
const told = ({ expected = [] }: MessageParams): string => expected.join('');

const checkPath = '请检查路径和权限；如果文件在 Word 或 WPS 里打开着，请先关闭';

/** Every error that the library throws of its own accord, by code. */
export const errorCatalogue = {
  'usage/type': { kind: 'usage', found: ({ subject, actual }) => `${subject} 是${actual}`, remedy: oneOf },
  'usage/option': { kind: 'usage', found: ({ subject, actual }) => `${subject} 是 ${actual}`, remedy: oneOf },
  'usage/stopped': {
    kind: 'usage',
    found: () => '线程池已经停了（stop），没有做这一件',
    remedy: () => '请做完再停，或者另建一个',
  },
  'usage/rule-id': { kind: 'usage', found: ({ actual }) => `规则的编号是 ${actual}`, remedy: told },
  'input/no-folder': {
    kind: 'input',
    found: ({ subject, actual }) => (subject === undefined ? `没有 ${actual} 这个文件夹` : `${actual} 是${subject}`),
    remedy: ({ expected: [what = ''] = [] }) => `${what}，请给出它的路径`,
  },
  'input/no-match': {
    kind: 'input',
    found: ({ actual }) => `没有与 ${actual} 相符的卷宗`,
    remedy: () => '卷宗是一个含有 report.yaml 的文件夹，请检查路径；* 是一级文件夹名里的任意文字，** 是任意多级文件夹',
  },
  'input/no-pack-match': {
    kind: 'input',
    found: ({ actual }) => `没有与 ${actual} 相符的模板包`,
    remedy: () => '模板包是一个含有 pack.yaml 的文件夹，请检查路径；* 是一级文件夹名里的任意文字，** 是任意多级文件夹',
  },
  'input/link': {
    kind: 'input',
    found: ({ subject, actual }) => `${actual} 是一个链接，${subject}，没有读`,
    remedy: () => '请把它换成文件或文件夹本身',
  },
  'input/unreadable': {
    kind: 'input',
    found: ({ subject, actual }) => `读不了 ${subject}：${actual}`,
    remedy: () => checkPath,
  },
  'input/not-docx': {
    kind: 'input',
    found: ({ actual }) => `文件${actual}`,
    remedy: ({ expected: [how = '请给出 fazhi 生成、别人改过的 .docx'] = [] }) => how,
  },
  'import/format': { kind: 'input', found: ({ subject, actual }) => `${subject} 读不了：${actual}`, remedy: told },
  'check/workbook': {
    kind: 'input',
    found: ({ subject }) => `${subject} 是 Excel 工作簿，不是报告`,
    remedy: () => '检查报告请给出 .docx、.md 或 .txt 文件；工作簿里的任务清单，请按任务清单读入',
  },
  'verify/no-anchors': {
    kind: 'input',
    found: () => '文件里没有 fazhi 的书签，无法逐项核对（公开稿不带书签，别的软件写的文件也没有）',
    remedy: () => '请用报送稿、人大稿或审阅稿核对',
  },
  'verify/unbuildable': {
    kind: 'input',
    found: () => '卷宗有错误，生成不了用来对照的稿子',
    remedy: () => '请先改好卷宗里的错误',
  },
  'worker/ended': {
    kind: 'input',
    found: ({ actual }) => `Worker 不能用了：${actual}`,
    remedy: () => '请检查它的脚本能不能打开，是不是 type: module，再另建一个',
  },
  'output/locked': {
    kind: 'input',
    found: ({ subject, actual }) => `另一个 fazhi 正在写 ${subject}（${actual}）`,
    remedy: () => '请等它写完再试；如果没有别的 fazhi 在运行，请删除这个文件',
  },
  'output/unwritable': {
    kind: 'input',
    found: ({ subject, actual }) => `写不进 ${subject}：${actual}`,
    remedy: () => checkPath,
  },
} as const satisfies Record<string, ErrorKind>;

/** The codes of errors that the library throws of its own accord. */
export type ErrorCode = keyof typeof errorCatalogue;
