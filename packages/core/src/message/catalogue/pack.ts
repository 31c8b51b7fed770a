import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

const related = (figure: string, other: string | undefined) =>
  `${figure}与前面的数${other ?? ''}没有关系，应在 relations 里写明，或者改写句子`;

/** Words that say how two figures hang together, and what must be true of the figures. */
const unrelated: Readonly<Record<string, (figure: string, other: string | undefined) => string>> = {
  其中: (figure, other) =>
    other === undefined
      ? `“其中”后面印了${figure}，前面却可能没有数，应把总数写在同一句里`
      : `“其中”后面的${figure}按口径不是${other}的一部分，应在 relations 里写明（sum 或者 at-most），不是一部分的应改写句子`,
  占: (figure, other) =>
    `“占”后面的${figure}应为前面的数${other === undefined ? '' : `（${other}）`}所占的比率，在 derive 或者 relations 的 rate-of 里写明，不是的应改写句子`,
  分别: (figure, other) =>
    other === undefined
      ? `“分别”后面可能只印${figure}一个数，应为至少两个一起印的数`
      : `“分别”后面的${figure}与${other}不是一类数，应为类型和单位相同或者有关系的指标`,
};

/** What a pack says. */
export const pack = {
  'pack/not-found': {
    severity: 'error',
    reason: (finding) => `找不到模板包“${finding.actual}”${expected(finding)}`,
  },
  'pack/version': {
    severity: 'error',
    reason: (finding) => `模板包“${finding.subject}”的版本是 ${finding.actual}${expected(finding)}`,
  },
  'pack/range': {
    severity: 'error',
    reason: (finding) => `模板包“${finding.subject}”的版本范围是“${finding.actual}”${expected(finding)}`,
  },
  'pack/cycle': { severity: 'error', reason: ({ actual }) => `模板包互相依据，成了环：${actual}` },
  'pack/missing-template': {
    severity: 'error',
    reason: (finding) => `缺少模板文件 ${finding.actual}${expected(finding)}`,
  },
  'pack/duplicate-section': {
    severity: 'error',
    reason: ({ actual }) => `章节编号“${actual}”重复，应为唯一`,
  },
  'pack/duplicate-metric': {
    severity: 'error',
    reason: ({ actual }) => `指标编号“${actual}”重复，应为唯一`,
  },
  'pack/duplicate-relation': {
    severity: 'error',
    reason: ({ actual, subject }) => `这条关系（${actual}）在第${subject}行已经写过，应只写一次`,
  },
  'pack/restated-metric': {
    severity: 'error',
    reason: ({ actual, expected: [below] = [] }) =>
      `指标编号“${actual}”在 ${below} 里已经有了，要改它应为 pack.yaml 里的补丁 { op: set, target: ${actual}, values: { … } }，不是改它就另用编号`,
  },
  'pack/duplicate-pack': {
    severity: 'error',
    reason: ({ actual, subject }) => `模板包编号“${actual}”与所依据的 ${subject} 相同，应为另一个编号`,
  },
  'pack/two-versions': {
    severity: 'error',
    reason: ({ place, subject, actual, expected: [other] = [] }) =>
      `${place ? `${place.file} ` : '这里'}依据的是 ${actual}，${subject} 依据的是 ${other}，应为同一个版本`,
  },
  'pack/folder-version': {
    severity: 'warning',
    reason: (finding) => `文件夹 ${finding.subject} 里的版本是 ${finding.actual}${expected(finding)}`,
  },
  'pack/duplicate-formulation': {
    severity: 'error',
    reason: ({ actual }) => `用语编号“${actual}”重复，应为唯一`,
  },
  'pack/unknown-formulation': {
    severity: 'error',
    reason: ({ actual, expected: near = [] }) =>
      `没有编号为“${actual}”的用语，应为${near.length > 0 ? ` ${near.join('、')}` : '已有的编号'}；后继不详的不写 replacedBy`,
  },
  'pack/reserved-section': {
    severity: 'error',
    reason: ({ actual }) => `章节编号“${actual}”另有所指，应为别的编号`,
  },
  'pack/no-body': {
    severity: 'warning',
    reason: ({ actual, expected: [path] = [] }) =>
      `章节“${actual}”没有正文，下面也没有章节，没有人写就整节略去，应有 ${path}，或者写 whenMissing: slot 留待补位`,
  },
  'pack/too-deep': {
    severity: 'error',
    reason: ({ actual, subject, expected: [deepest] = [] }) =>
      `章节“${actual}”在第${subject}级，印出来与上一级分不开，应在${deepest}级以内（一、（一）1.（1）），请移到上一级`,
  },
  'pack/required-unprinted': {
    severity: 'warning',
    reason: ({ actual, subject }) =>
      `指标 ${actual}（${subject}）必填，却没有模板印它的数，填了也不写进报告，应在模板里写 {{fact "${actual}"}}，或者不写 required`,
  },
  'pack/engine': {
    severity: 'error',
    reason: ({ actual, subject, expected: [range] = [] }) =>
      `模板包“${subject}”要用 fazhi ${range}，现在用的是 ${actual}，应改用范围里的 fazhi，核对过可用的就改 engine`,
  },
  'pack/engine-range': {
    severity: 'error',
    reason: ({ actual }) => `engine 写的是“${actual}”，应为版本范围，如 ^1.2 或者 >=1.2`,
  },
  'pack/missing-target': {
    severity: 'error',
    reason: ({ actual, subject, expected: near = [] }) =>
      `补丁的目标“${actual}”在 ${subject}及其所依据的模板包里没有，应为${near.length > 0 ? ` ${near.join('、')}` : '已有的编号'}，或删去这个补丁`,
  },
  'pack/removed-target': {
    severity: 'error',
    reason: ({ actual, subject, place, expected: near = [] }) =>
      `补丁的目标“${actual}”原来有，在 ${subject}里已经删去，应把 ${place?.file ?? 'pack.yaml'} 的 extends 留在旧的版本范围，或者把补丁移到别的章节${near.length > 0 ? `（如 ${near.join('、')}）` : ''}，或者删去补丁`,
  },
  'pack/patch-clash': {
    severity: 'error',
    reason: ({ subject, actual, expected: [op] = [] }) => `对“${subject}”的 ${op} 与第${actual} 相冲突，应为其中一个`,
  },
  'pack/patch-field': {
    severity: 'error',
    reason: ({ subject, actual, expected: [need] = [] }) =>
      actual === undefined
        ? `补丁 ${subject} 缺少“${need}”`
        : `补丁 ${subject} 不用“${actual}”，应为${need === undefined ? '只有 op 和 target' : ` ${need}`}`,
  },
  'pack/suspect': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `“${subject}”的原文在写补丁（${actual}）之后改过，补丁照常生效，应为复核并认可的补丁`,
  },
  'pack/unrecorded': {
    severity: 'info',
    reason: ({ subject, actual }) =>
      `对“${subject}”的补丁（${actual}）没有记下原文指纹，原文改了不会提醒，应为认可并记下指纹的补丁`,
  },
  'pack/lock-unreadable': {
    severity: 'error',
    reason: () => '不是完整的 JSON，应为锁定时写出的样子：合并留下的标记要删去，实在读不了就删掉整个文件再写一次',
  },
  'pack/no-lock': {
    severity: 'error',
    reason: ({ expected: ids = [] }) => `没有锁定模板包的 fazhi.lock，应为锁定了 ${ids.join('、')} 的`,
  },
  'pack/locked-version': {
    severity: 'error',
    reason: (finding) => `模板包“${finding.subject}”现在是 ${finding.actual}${expected(finding)}，与锁定的相同`,
  },
  'pack/locked-integrity': {
    severity: 'error',
    reason: ({ subject, actual }) => `模板包“${subject}” ${actual} 的内容改过，应与锁定的相同`,
  },
  'pack/unlocked': {
    severity: 'error',
    reason: ({ actual, subject }) => `fazhi.lock 里没有模板包“${actual}” ${subject}，应为锁定了它的`,
  },
  'pack/locked-unused': {
    severity: 'error',
    reason: ({ actual }) => `fazhi.lock 锁定了没有用到的模板包“${actual}”，应为没有它的`,
  },
  'pack/version-drift': {
    severity: 'warning',
    reason: ({ subject, actual, expected: [locked] = [] }) =>
      `模板包变了：“${subject}”锁定的是 ${locked}，现在是 ${actual}，认可这一版就重新锁定`,
  },
  'pack/content-drift': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `模板包变了：“${subject}”还是 ${actual}，内容与锁定的不同，认可现在的内容就重新锁定`,
  },
  'pack/lock-lacks': {
    severity: 'info',
    reason: ({ actual, subject }) => `模板包变了：多了“${actual}” ${subject}，还没有锁定，应重新锁定`,
  },
  'pack/lock-spare': {
    severity: 'info',
    reason: ({ actual }) => `模板包变了：锁定的“${actual}”已经不用，应重新锁定`,
  },
  'pack/unused-metric': {
    severity: 'info',
    reason: ({ subject, actual }) => `没有模板用到指标 ${actual}（${subject}）`,
  },
  'pack/unbacked-claim': {
    severity: 'warning',
    reason: ({ actual }) =>
      `“${actual}”没有数据、任务进展或者人写的文字作依据，应引用数据，或者改成不说做了什么的一般表述`,
    note: '确实不必有依据的，在这句话前面写 {{!-- 一般表述：理由 --}}',
  },
  'pack/unused-template': { severity: 'warning', reason: () => '没有章节用到这个模板文件' },
  'pack/unused-partial': { severity: 'warning', reason: ({ actual }) => `没有模板用到局部模板“${actual}”` },
  'pack/shadowing': {
    severity: 'info',
    reason: (finding) => `这个文件盖住了 ${finding.actual}，那里改了不会提醒${expected(finding)}`,
  },
  'pack/unrelated-figures': {
    severity: 'error',
    reason: ({ subject, actual, expected: [other] = [] }) =>
      (unrelated[String(subject)] ?? related)(String(actual), other),
  },
  'pack/sections-left-out': {
    severity: 'info',
    reason: ({ actual }) =>
      `写了 sections，下层的这些章节不用：${actual}；下层以后添的也不会自己进来，只改几处的应写 patches`,
  },
  'pack/no-sample': { severity: 'info', reason: () => '没有 sample 样稿，应为一个能起草的卷宗' },
  'pack/no-case-dossier': { severity: 'error', reason: () => '用例里没有 dossier/report.yaml，应为一个卷宗' },
  'pack/case-pack': {
    severity: 'error',
    reason: (finding) => `用例写的模板包是“${finding.actual}”${expected(finding)}，或者不写`,
  },
  'pack/no-expected': {
    severity: 'error',
    reason: () => '用例里没有 expected.md，应为看过之后认可的起草结果',
  },
  'pack/not-mixin': {
    severity: 'error',
    reason: ({ actual }) =>
      `mixins 里的“${actual}”不是样式包，应为 pack.yaml 里写了 mixin: true 的；要用它的章节就写 extends`,
  },
  'pack/mixin-extended': {
    severity: 'error',
    reason: ({ actual }) => `“${actual}”是样式包，没有章节，不能写在 extends 里，应写在 mixins 里`,
  },
  'pack/mixin-part': {
    severity: 'error',
    reason: ({ actual }) => `样式包里有 ${actual}，应只有指标、用语、规则、版面和局部模板`,
  },
  'pack/mixin-clash': {
    severity: 'error',
    reason: ({ actual, subject, expected: [other] = [] }) =>
      `${subject} 与 ${other} 对“${actual}”说的不一样，应为相同的，或者只用其中一个样式包`,
  },
  'pack/untested': {
    severity: 'info',
    reason: () => '没有用例，改了模板看不出起草的结果变了没有，应至少有一个',
  },
  'pack/locked': {
    severity: 'error',
    reason: ({ actual, subject }) =>
      `“${actual}”由 ${subject} 锁定，不许再改，应删去这里的改动；确实要改的，请管那个模板包的人放开`,
  },
  'pack/locked-rule': {
    severity: 'error',
    reason: ({ actual, subject, expected: [rule] = [] }) =>
      `${rule === undefined ? `规则“${actual}”` : `“${actual}”里的规则 ${rule} `}由 ${subject} 锁定，不许改严重程度，应删去这一项；个别地方确有理由的，在那里写 <!-- fazhi-disable-next-line … -->`,
  },
  'pack/locked-unknown': {
    severity: 'error',
    reason: (finding) => `locked 里的“${finding.actual}”不是章节、指标或者规则的编号${expected(finding)}`,
  },
  'pack/locked-prose': {
    severity: 'error',
    reason: ({ actual, subject }) =>
      `章节“${actual}”由 ${subject} 锁定，不能用正文代替，应删去这一节的正文，或者请管那个模板包的人在那里写 {{prose}}`,
  },
  'pack/locked-metric': {
    severity: 'error',
    reason: ({ actual, subject }) => `指标“${actual}”由 ${subject} 锁定，卷宗不能另行定义，应删去这一条，或者另用编号`,
  },
  'pack/renamed-target': {
    severity: 'info',
    reason: ({ actual, expected: [now] = [] }) => `章节“${actual}”改名为“${now}”，这里照用，应改为 ${now}`,
  },
  'pack/renamed-still-there': {
    severity: 'error',
    reason: ({ actual }) => `renamed 说“${actual}”改了名，这个章节却还在，应为已经没有的编号`,
  },
  'pack/renamed-unknown': {
    severity: 'error',
    reason: (finding) => `renamed 里的“${finding.actual}”不是现有的章节${expected(finding)}`,
  },
  'pack/renamed-circle': { severity: 'error', reason: ({ actual }) => `renamed 成了环：${actual}` },
  'pack/no-changes': {
    severity: 'error',
    reason: ({ subject, actual }) =>
      `版本由 ${subject} 升到了 ${actual}，CHANGES.md 里没有写改了什么，应有“## ${actual}”和下面的几句话，县区装的时候要看`,
  },
  'pack/changes-heading': {
    severity: 'warning',
    reason: ({ actual }) => `“${actual}”不像版本号，应为“## 1.1.0”这样的三段版本号，半角数字和点`,
  },
  'pack/no-sections': { severity: 'error', reason: () => '模板包没有 sections，也没有所依据的模板包' },
} as const satisfies Record<string, MessageKind>;
