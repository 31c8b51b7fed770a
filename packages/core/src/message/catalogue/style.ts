import type { MessageKind } from '../kind.ts';
import { quoted, throughout } from '../wording.ts';

/** 文字 */
export const style = {
  'style/duplicated-char': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”有多余的字${quoted(finding)}`,
  },
  'style/lost-character': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected = [] }) => `“${actual}”这里缺字，应补上${expected.join('、')}`,
  },
  'style/import-residue': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `留有网页或者格式转换带来的“${finding.actual}”${throughout(finding)}，应删去或者补上原字`,
  },
  'style/subjectless-tongguo': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”使句子没有主语，应删去其中一个，或者补上主语`,
  },
  'style/double-negative': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”否定了两次，意思相反，应去掉其中一个`,
  },
  'style/empty-phrase': {
    severity: 'info',
    layer: 'practice',
    off: true,
    reason: ({ subject, actual }) => `一句里有${subject}处套话（${actual}），应改写具体做法`,
  },
  'style/typing-slip': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `打字之误：“${finding.actual}”${quoted(finding)}`,
  },
  'style/repeated-item': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”在同一串并列项里列了两次，应去掉一处，或者改为漏写的那一项`,
  },
  'style/repeated-sentence': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”前文已经写过，应去掉一处，或者改为这里要说的内容`,
  },
  'style/lost-sentence-end': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, subject }) =>
      subject === undefined
        ? `这一段末尾没有句号：“${actual}”，应补上句号，或者补上没有写完的话`
        : `这一段停在逗号、顿号上：“${actual}”，应补上没有写完的话，或者改为句号`,
  },
} as const satisfies Record<string, MessageKind>;
