import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** What is wrong with a pack that came as one file. */
export const archive = {
  'archive/unreadable': {
    severity: 'error',
    reason: ({ actual }) => `读不了这个模板包文件：${actual}，应为导出时写出的原样，请对方重新发一份`,
  },
  'archive/path': {
    severity: 'error',
    reason: ({ actual, subject }) =>
      `文件的路径“${actual}”${subject}，应为模板包里的路径，如 sections/review.hbs；这不是 fazhi 写的，不要装`,
  },
  'archive/link': {
    severity: 'error',
    reason: ({ actual }) => `“${actual}”是一个链接，应为文件本身；这不是 fazhi 写的，不要装`,
  },
  'archive/same-name': {
    severity: 'error',
    reason: ({ actual, subject }) => `“${actual}”与“${subject}”在有的电脑上是同一个名称，应为各不相同的名称`,
  },
  'archive/foreign-file': {
    severity: 'error',
    reason: ({ actual }) =>
      `“${actual}”不是模板包的文件，应只有 pack.yaml、metrics.yaml、formulations.yaml、.hbs、说明、样稿和用例；不要装`,
  },
  'archive/no-manifest': {
    severity: 'error',
    reason: ({ actual }) => `里面没有清单 ${actual}，应为导出模板包时写出的文件，不是自己压缩的文件夹`,
  },
  'archive/extra': {
    severity: 'error',
    reason: ({ actual }) => `“${actual}”不在清单里，应为清单列出的文件；打包以后有人添了它`,
  },
  'archive/absent': {
    severity: 'error',
    reason: ({ actual }) => `清单里的“${actual}”没有在包里，应为清单列出的全部文件；打包以后有人删了它，或者没有传完`,
  },
  'archive/digest': {
    severity: 'error',
    reason: ({ actual }) => `“${actual}”与清单里的摘要不符，应为打包时的内容；打包以后有人改过它`,
  },
  'archive/identity': {
    severity: 'error',
    reason: (finding) => `清单里的 ${finding.subject} 是 ${finding.actual}${expected(finding)}，与 pack.yaml 相同`,
  },
  'archive/integrity': {
    severity: 'error',
    reason: () => '清单里的 integrity 与内容不符，应为各文件算出来的内容摘要；打包以后有人改过清单',
  },
  'archive/unsigned': {
    severity: 'error',
    reason: () => '没有签名，应为签了名的文件；给了公钥就一定要核对签名',
  },
  'archive/signature': {
    severity: 'error',
    reason: () => '签名与公钥不符，应为持有这把公钥的人签的名；公钥拿错了，或者有人改过文件，没弄清楚不要装',
  },
} as const satisfies Readonly<Record<string, MessageKind>>;
