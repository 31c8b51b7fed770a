import type { MessageKind } from '../kind.ts';

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 28)}……` : text);

/** 送审：审阅人的批注 */
export const review = {
  'review/comment': {
    severity: 'info',
    reason: ({ subject, actual = '', expected: [words] = [] }) =>
      `${subject}批注${words === undefined ? '' : `（在“${short(words)}”上）`}：${actual.replaceAll('\n', '；')}`,
    note: '批注收在 returns/批注.yaml 里，办完的从那里删掉，或者在 Word 里点“解决”以后再收一次',
  },
  'review/unreadable': {
    severity: 'warning',
    reason: () => '收进来的批注读不了，审阅稿里不带，应改回收进来时的样子，或者删掉这个文件再收一次',
  },
} as const satisfies Record<string, MessageKind>;
