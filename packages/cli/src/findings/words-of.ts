import type { PlainMessage } from '@fazhi/core';
import { renderMessage, type Wording } from '@fazhi/core';

/** Where a command does what a message asks for, it is named. Core knows no commands. */
const withCommands: Wording = {
  'output/open-slots': ({ subject, actual }) =>
    `${subject}里还有 ${actual} 处待补，不能成稿；补齐数据，或加 --allow-open 先看样`,
  'pack/suspect': ({ subject, actual }) =>
    `“${subject}”的原文在写补丁（${actual}）之后改过，补丁照常生效，应为复核并认可的补丁，见 fazhi pack review`,
  'pack/unrecorded': ({ subject, actual }) =>
    `对“${subject}”的补丁（${actual}）没有记下原文指纹，原文改了不会提醒；fazhi pack review --accept 可以补记`,
  'prose/unrecorded': ({ actual }) =>
    `${actual} 写了正文，代替模板包的原文，没有记下当时的原文，原文改了不会提醒；fazhi pack review 卷宗 --accept 可以补记`,
  'pack/lock-unreadable': () =>
    '不是完整的 JSON，应为 fazhi pack lock 写出的样子：合并留下的标记要删去，实在读不了就删掉整个文件再写一次',
  'pack/no-lock': ({ expected: ids = [] }) =>
    `没有锁定模板包的 fazhi.lock，应为锁定了 ${ids.join('、')} 的；用 fazhi pack lock 写`,
  'pack/unlocked': ({ actual, subject }) =>
    `fazhi.lock 里没有模板包“${actual}” ${subject}，应为锁定了它的；用 fazhi pack lock 写`,
  'pack/locked-unused': ({ actual }) =>
    `fazhi.lock 锁定了没有用到的模板包“${actual}”，应为没有它的；用 fazhi pack lock 写`,
  'pack/version-drift': ({ subject, actual, expected: [locked] = [] }) =>
    `模板包变了：“${subject}”锁定的是 ${locked}，现在是 ${actual}；认可这一版就用 fazhi pack lock 重写`,
  'pack/content-drift': ({ subject, actual }) =>
    `模板包变了：“${subject}”还是 ${actual}，内容与锁定的不同；认可现在的内容就用 fazhi pack lock 重写`,
  'pack/lock-lacks': ({ actual, subject }) =>
    `模板包变了：多了“${actual}” ${subject}，还没有锁定；fazhi pack lock 可以补上`,
  'pack/lock-spare': ({ actual }) => `模板包变了：锁定的“${actual}”已经不用；fazhi pack lock 可以删去`,
  'year/other-organ': ({ actual, expected: [wanted] = [] }) =>
    `是“${actual}”的报告，卷宗是“${wanted}”的，没有填；确是同一机关（改了名、写法不同）的，导入时加 --organ ${wanted}`,
  'pack/untested': () =>
    '没有用例，改了模板看不出起草的结果变了没有；fazhi pack test 模板包 --seed 卷宗 用一个卷宗建一个',
  'archive/unreadable': ({ actual }) =>
    `读不了这个模板包文件：${actual}，应为 fazhi pack export 写的原样，请对方重新发一份`,
  'archive/unsigned': () => '没有签名，应为用 fazhi pack export --sign 签了名的文件；给了 --key 就一定要核对签名',
  'pack/no-expected': () => '用例里没有 expected.md，看过起草的结果之后用 fazhi pack test -u 写入',
};

/** What this program says of a message. */
export const wordsOf = (message: PlainMessage): string => renderMessage(message, withCommands);
