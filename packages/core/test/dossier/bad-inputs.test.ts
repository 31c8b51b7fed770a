import { expect, test } from 'vitest';
import { parseDossier } from '../../src/dossier/index.ts';
import type { Message } from '../../src/message/index.ts';

const head = 'organ: { name: 某某区人民政府, level: county }\nyear: 2023\npack: national@^1\n';
const registry =
  'departments:\n  - { id: justice, name: 区司法局, aliases: [司法局] }\n  - { id: streets, name: 各街道, members: [沌口街道] }\n';
const gbk = new Uint8Array([0x79, 0x65, 0x61, 0x72, 0x3a, 0x20, 0xc4, 0xea, 0xb6, 0xc8]);

interface Case {
  readonly name: string;
  /** What stands beside a sound report.yaml, or in place of it. */
  readonly files: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly expected: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: '没有 report.yaml，只有 README',
    files: { 'report.yaml': undefined, 'README.md': '# 说明' },
    expected: ['report.yaml dossier/missing-file 卷宗里没有 report.yaml'],
  },
  {
    name: 'GBK 编码',
    files: { 'facts.yaml': gbk },
    expected: ['facts.yaml input/encoding 文件不是 UTF-8 编码，应为 UTF-8（可能是 GBK，请用记事本“另存为”选 UTF-8）'],
  },
  {
    name: '空文件',
    files: { 'facts.yaml': '\n\n' },
    expected: ['facts.yaml input/empty 文件是空的，应写入内容，或删去这个文件'],
  },
  {
    name: '只有注释的文件',
    files: { 'facts.yaml': '# 待填\n' },
    expected: ['facts.yaml input/empty 文件是空的，应写入内容，或删去这个文件'],
  },
  {
    name: '控制字符',
    files: { 'facts.yaml': 'facts:\n  - { metric: review.accepted, note: "甲\u000b乙" }\n' },
    expected: ['facts.yaml:2:40 input/control-character 含有看不见的控制字符 U+000B，Word 文件里不能有，应删去'],
  },
  {
    name: '非字符',
    files: { 'facts.yaml': 'facts:\n  - { metric: review.accepted, note: 甲\ufdd0乙 }\n' },
    expected: ['facts.yaml:2:39 input/noncharacter 含有不该出现在文字里的字符 U+FDD0，应删去后重新输入这一处'],
  },
  {
    name: '转义写出的非字符',
    files: { 'facts.yaml': 'facts:\n  - { metric: review.accepted, note: "甲\\uFDD0乙" }\n' },
    expected: ['facts.yaml:2:38 input/noncharacter 含有不该出现在文字里的字符 U+FDD0，应删去后重新输入这一处'],
  },
  {
    name: '超过1兆',
    files: { 'facts.yaml': `facts: []\n# ${'长'.repeat(1024 * 1024)}` },
    expected: [
      'facts.yaml input/too-large 文件超过1兆（MB），应拆成几个文件，如 facts 文件夹下每个单位一个，正文每节一个',
    ],
  },
  {
    name: '制表符缩进',
    files: { 'facts.yaml': 'facts:\n\t- metric: a\n' },
    expected: ['facts.yaml:2:1 yaml/tab 缩进用了制表符（Tab），应为空格'],
  },
  {
    name: '全角冒号',
    files: { 'report.yaml': 'organ：某某区人民政府\nyear: 2023\n' },
    expected: [
      'report.yaml:1:1 schema/missing-key report.yaml 缺少“pack”，应为模板包及版本范围，如 national@^1',
      'report.yaml:1:6 yaml/look-alike 冒号是全角的“：”，应为半角的“: ”（冒号后面空一格）',
      'report.yaml:1:7 schema/wrong-type “organ”是文字“某某区人民政府”，应为一组“键: 值”',
    ],
  },
  {
    name: '冒号后没有空格',
    files: { 'report.yaml': `${head}title:关于法治政府建设情况的报告\n` },
    expected: ['report.yaml:4:1 yaml/syntax YAML 写法有误：冒号后面没有空格，应为半角冒号加空格“: ”'],
  },
  {
    name: '全角逗号',
    files: { 'facts.yaml': 'facts:\n  - { metric: review.accepted， value: 21 }\n' },
    expected: ['facts.yaml:2:30 yaml/look-alike 隔开各项的是全角的“，”，应为半角的“, ”（逗号后面空一格）'],
  },
  {
    name: '引号没有配对',
    files: { 'report.yaml': `${head}title: "关于法治政府建设情况的报告\nasOf: 2023-12-31\n` },
    expected: ['report.yaml:4:8 yaml/syntax YAML 写法有误：引号没有配对，应为成对的引号'],
  },
  {
    name: '引号里又有引号',
    files: { 'report.yaml': `${head}title: "关于"2023年"的报告"\n` },
    expected: ['report.yaml:4:12 yaml/syntax YAML 写法有误：引号后面还有文字，应把整个值放在一对引号里'],
  },
  {
    name: '括号没有配对',
    files: {
      'facts.yaml': 'facts:\n  - { metric: review.accepted, value: 21\n  - { metric: review.closed, value: 20 }\n',
    },
    expected: ['facts.yaml:2:5 yaml/syntax YAML 写法有误：括号没有配对，应为成对的 [ ] 或 { }'],
  },
  {
    name: '值里有冒号',
    files: { 'report.yaml': `${head}note: 说明: 此件公开发布\n` },
    expected: ['report.yaml:4:7 yaml/syntax YAML 写法有误：值里有“: ”（冒号加空格），应给整个值加引号'],
  },
  {
    name: '值以 @ 开头',
    files: { 'report.yaml': `${head}note: @此件公开\n` },
    expected: ['report.yaml:4:7 yaml/syntax YAML 写法有误：值以 @、% 或 ` 开头，应给整个值加引号'],
  },
  {
    name: '值以 * 开头',
    files: { 'report.yaml': `${head}note: *此件公开*\n` },
    expected: [
      'report.yaml:4:7 yaml/alias 引用“*此件公开*”没有定义、指向自身或展开过多，应为直接写出的内容；如果是文字，应给整个值加引号',
    ],
  },
  {
    name: '缩进不齐',
    files: { 'facts.yaml': 'facts:\n  - metric: review.accepted\n    value: 21\n   note: 甲\n' },
    expected: ['facts.yaml:4:1 yaml/syntax YAML 写法有误：缩进与同级的行不齐，列表各项应以“- ”开头并左对齐'],
  },
  {
    name: '多缩进一行',
    files: { 'report.yaml': `${head}title: 报告\n  note: 甲\n` },
    expected: ['report.yaml:4:8 yaml/syntax YAML 写法有误：下一行多缩进了，应与同级的键左对齐'],
  },
  {
    name: '列表项少了横线',
    files: { 'facts.yaml': 'facts:\n  - metric: review.accepted\n  metric: review.closed\n' },
    expected: ['facts.yaml:3:1 yaml/syntax YAML 写法有误：缩进与同级的行不齐，应左对齐'],
  },
  {
    name: '几份文档',
    files: { 'facts.yaml': 'facts: []\n---\nfacts: []\n' },
    expected: ['facts.yaml:2:1 yaml/syntax YAML 写法有误：一个文件里有几份用“---”隔开的内容，应为一份'],
  },
  {
    name: '标签',
    files: { 'report.yaml': `${head}note: !!js/function "function () {}"\n` },
    expected: [
      'report.yaml:4:7 yaml/syntax YAML 写法有误：值前面有以“!”开头的标签，应删去标签；如果是文字，应给整个值加引号',
    ],
  },
  {
    name: '模板语法当成了值',
    files: { 'report.yaml': `${head}title: {{organ}}的报告\n` },
    expected: ['report.yaml:4:9 yaml/syntax YAML 写法有误：这里把括号当成了键，如果是文字，应给整个值加引号'],
  },
  {
    name: '键写了两次',
    files: { 'report.yaml': `${head}year: 2024\n` },
    expected: ['report.yaml:4:1 yaml/duplicate-key 键“year”写了两次，应为一次'],
  },
  {
    name: '引用炸弹',
    files: {
      'facts.yaml':
        'a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nfacts: [*c, *c, *c, *c, *c, *c, *c, *c]\n',
    },
    expected: [
      'facts.yaml:2:8 yaml/alias 引用“*a”没有定义、指向自身或展开过多，应为直接写出的内容；如果是文字，应给整个值加引号',
    ],
  },
  {
    name: '引用自身',
    files: { 'facts.yaml': 'facts: &all\n  - *all\n' },
    expected: [
      'facts.yaml:2:5 yaml/alias 引用“*all”没有定义、指向自身或展开过多，应为直接写出的内容；如果是文字，应给整个值加引号',
    ],
  },
  {
    name: '嵌套太深',
    files: { 'facts.yaml': `facts: ${'['.repeat(1000)}` },
    expected: ['facts.yaml:1:1 yaml/too-deep 括号或列表一层套一层，套得太深，应为少数几层'],
  },
  {
    name: '列表嵌套太深',
    files: { 'facts.yaml': `${'- '.repeat(1000)}a` },
    expected: ['facts.yaml:1:1 yaml/too-deep 括号或列表一层套一层，套得太深，应为少数几层'],
  },
  {
    name: '编码没有引号',
    files: {
      'report.yaml': 'organ: { name: 某某区人民政府, level: county, code: 010113 }\nyear: 2023\npack: national\n',
    },
    expected: [
      'report.yaml:1:46 yaml/leading-zero “010113”以0开头又没有引号，YAML 会丢掉前面的0，应为 "010113"（加引号的编码）或不带0的数',
    ],
  },
  {
    name: '数字太长',
    files: { 'facts.yaml': 'facts:\n  - { metric: enforcement.fines, value: 12345678901234567 }\n' },
    expected: ['facts.yaml:2:41 fact/imprecise-number 数 12345678901234567 超过15位有效数字，会失真，应为加引号的数'],
  },
  {
    name: '键名拼错',
    files: { 'facts.yaml': 'facts:\n  - { metrc: review.accepted, value: 21, souce: 区司法局 }\n' },
    expected: [
      'facts.yaml:2:7 schema/unknown-key 没有“metrc”这个键，应为“metric”',
      'facts.yaml:2:42 schema/unknown-key 没有“souce”这个键，应为“source”',
    ],
  },
  {
    name: '没有的键',
    files: { 'facts.yaml': 'facts: []\nremark: 已核对\n' },
    expected: ['facts.yaml:2:1 schema/unknown-key 没有“remark”这个键，应为 source、facts 之一'],
  },
  {
    name: '机关的键',
    files: {
      'report.yaml': 'organ: { name: 某某区人民政府, level: county, leader: 某某 }\nyear: 2023\npack: national\n',
    },
    expected: [
      'report.yaml:1:40 schema/unknown-key 没有“leader”这个键，应为 name、short、level、code、self、jointWith 之一',
    ],
  },
  {
    name: '中文键名',
    files: { 'facts.yaml': 'facts:\n  - { 指标: review.accepted, 数值: 21 }\n' },
    expected: [
      'facts.yaml:2:7 schema/unknown-key 没有“指标”这个键，应为“metric”',
      'facts.yaml:2:28 schema/unknown-key 没有“数值”这个键，应为“value”',
    ],
  },
  {
    name: '缺少必填的键',
    files: { 'report.yaml': 'organ: { short: 某某区政府 }\npack: national\n' },
    expected: [
      'report.yaml:1:1 schema/missing-key report.yaml 缺少“year”，应为四位年份，如 2023',
      'report.yaml:1:8 schema/missing-key 机关缺少“name”，应为机关全称',
      'report.yaml:1:8 schema/missing-key 机关缺少“level”，应为 province、prefecture、county、township、department 之一',
    ],
  },
  {
    name: '年份写成文字',
    files: { 'report.yaml': 'organ: { name: 某某区人民政府, level: city }\nyear: 二〇二三\npack: national\n' },
    expected: [
      'report.yaml:1:32 schema/wrong-value “level”的值是“city”，应为 province、prefecture、county、township、department 之一',
      'report.yaml:2:7 schema/wrong-type “year”是文字“二〇二三”，应为四位年份，如 2023',
    ],
  },
  {
    name: '年份带引号',
    files: { 'report.yaml': 'organ: { name: 某某区人民政府, level: county }\nyear: "2023"\npack: national\n' },
    expected: ['report.yaml:2:7 schema/wrong-type “year”是加了引号的 "2023"，应为不加引号的数 2023'],
  },
  {
    name: '中文引号',
    files: {
      'report.yaml': 'organ: { name: 某某区人民政府, level: county, code: “420113” }\nyear: 2023\npack: national\n',
    },
    expected: [
      'report.yaml:1:46 yaml/look-alike 引号是全角的 “ ，应为半角的 " "，或者不加引号（要印出来的引号，外面再加一对半角引号）',
    ],
  },
  {
    name: '编号没有引号',
    files: { 'tasks.yaml': 'tasks:\n  - { id: 29, content: 出庭应诉 }\n' },
    expected: ['tasks.yaml:2:11 schema/wrong-type “id”是数 29，应为加引号的文字 "29"'],
  },
  {
    name: '编号里有空格',
    files: { 'facts.yaml': 'facts:\n  - { metric: review accepted, value: 21 }\n' },
    expected: [
      'facts.yaml:2:15 schema/wrong-value “metric”的值是“review accepted”，应为由文字、数字和“.”“-”“_”组成的编号，如 review.accepted',
    ],
  },
  {
    name: '不存在的日期',
    files: { 'report.yaml': `${head}issueDate: 2024-02-30\nasOf: 2023.12.31\n` },
    expected: [
      'report.yaml:4:12 schema/wrong-value “issueDate”的值是“2024-02-30”，应为一个真实的日期，写作 2024-02-20',
      'report.yaml:5:7 schema/wrong-value “asOf”的值是“2023.12.31”，应为一个真实的日期，写作 2024-02-20',
    ],
  },
  {
    name: '列表写成文字',
    files: { 'report.yaml': `${head}addressees: 武汉市人民政府\n` },
    expected: [
      'report.yaml:4:13 schema/wrong-type “addressees”是文字“武汉市人民政府”，应为列表（写在 [ ] 里，或每项一行、以“- ”开头）',
    ],
  },
  {
    name: '列表没有内容',
    files: { 'facts.yaml': 'facts:\n' },
    expected: [],
  },
  {
    name: '列表项少了空格',
    files: { 'facts.yaml': 'facts:\n  -metric: review.accepted\n' },
    expected: [
      'facts.yaml:2:3 schema/wrong-type “facts”是一组“键: 值”，应为列表（写在 [ ] 里，或每项一行、以“- ”开头）',
    ],
  },
  {
    name: '文件是列表',
    files: { 'facts.yaml': '- { metric: review.accepted, value: 21 }\n' },
    expected: ['facts.yaml:1:1 schema/wrong-type 文件是列表，应为一组“键: 值”'],
  },
  {
    name: '文件是一句话',
    files: { 'facts.yaml': '全年受理行政复议案件21件\n' },
    expected: ['facts.yaml:1:1 schema/wrong-type 文件是文字“全年受理行政复议案件21件”，应为一组“键: 值”'],
  },
  {
    name: '值的写法不对',
    files: {
      'facts.yaml':
        'facts:\n  - { metric: a, numerator: 2939起, denominator: 2941, precision: 左右, parts: 110, prior: 去年18件 }\n',
    },
    expected: [
      'facts.yaml:2:29 schema/wrong-value “numerator”的值是“2939起”，应为一个数，如 21 或 99.5',
      'facts.yaml:2:66 schema/wrong-value “precision”的值是“左右”，应为 exact、约、余、多、近、以上之一',
      'facts.yaml:2:77 schema/wrong-type “parts”是数 110，应为名称到数的对照，如 { 简易程序: 110, 普通程序: 280 }',
      'facts.yaml:2:89 schema/wrong-value “prior”的值是“去年18件”，应为上年的数',
    ],
  },
  {
    name: '目标',
    files: { 'tasks.yaml': 'tasks:\n  - { id: "1", content: 甲, targets: [{ op: ≥, value: 90% }] }\n' },
    expected: [
      'tasks.yaml:2:44 schema/wrong-value “op”的值是“≥”，应为 >=',
      'tasks.yaml:2:54 schema/wrong-value “value”的值是“90%”，应为一个数，如 21 或 99.5',
    ],
  },
  {
    name: '规则编号',
    files: { 'report.yaml': `${head}rules: { "fact untraceable": off, content/short: 关 }\n` },
    expected: [
      'report.yaml:4:10 schema/wrong-key 键“fact untraceable”写法不对，应为规则、规则组或者层次的编号，如 number/range-percent',
      'report.yaml:4:50 schema/wrong-value “content/short”的值是“关”，应为 error、warning、info、off 之一',
    ],
  },
  {
    name: '版面',
    files: { 'report.yaml': `${head}layout: { profile: A4, marginTop: -1, fonts: 仿宋 }\neditions: [报送稿]\n` },
    expected: [
      'report.yaml:4:20 schema/wrong-value “profile”的值是“A4”，应为 page-37、ink-true、legacy-28 之一',
      'report.yaml:4:35 schema/wrong-value “marginTop”的值是 -1，应为以毫米计的正数',
      'report.yaml:4:46 schema/wrong-type “fonts”是文字“仿宋”，应为一组“键: 值”',
      'report.yaml:5:12 schema/wrong-value “editions 第1项”的值是“报送稿”，应为 submission',
    ],
  },
  {
    name: '几个文件同时有错',
    files: {
      'report.yaml': 'year: 2023\n',
      'evidence.yaml': 'evidence: [{ id: a }]\n',
      'facts/区司法局.yaml': 'facts: [{ metric: a, valu: 1 }]\n',
      'tasks.yaml': 'tasks: [\n',
    },
    expected: [
      'evidence.yaml:1:12 schema/missing-key 佐证材料缺少“title”，应为一段非空的文字',
      'facts/区司法局.yaml:1:22 schema/unknown-key 没有“valu”这个键，应为“value”',
      'report.yaml:1:1 schema/missing-key report.yaml 缺少“organ”，应为机关',
      'report.yaml:1:1 schema/missing-key report.yaml 缺少“pack”，应为模板包及版本范围，如 national@^1',
      'tasks.yaml:1:8 yaml/syntax YAML 写法有误：括号没有配对，应为成对的 [ ] 或 { }',
    ],
  },
  {
    name: '文件名拼错',
    files: {
      'fact.yaml': 'facts: []\n',
      'ledger.yaml': 'a: 1',
      'forms.yaml': 'a: 1',
      'report.yml': 'year: 2023\n',
      'facts/区司法局.yml': 'facts: []\n',
      'prose/问题/一.md': '正文',
    },
    expected: [
      'fact.yaml dossier/unknown-file fact.yaml 不是卷宗的文件，不会被读取，应为 facts.yaml',
      'facts/区司法局.yml dossier/unknown-file facts/区司法局.yml 不是卷宗的文件，不会被读取，应为 facts/区司法局.yaml',
      'forms.yaml dossier/unknown-file forms.yaml 不是卷宗的文件，不会被读取，应为 facts.yaml',
      'ledger.yaml dossier/unknown-file ledger.yaml 不是卷宗的文件，不会被读取，应为 report.yaml、facts.yaml、evidence.yaml、tasks.yaml、metrics.yaml、facts/单位.yaml 之一',
      'prose/问题/一.md dossier/unknown-file prose/问题/一.md 不是卷宗的文件，不会被读取，应为 prose/章节编号.md',
      'report.yml dossier/unknown-file report.yml 不是卷宗的文件，不会被读取，应为 report.yaml',
    ],
  },
  {
    name: '写在两处',
    files: {
      'report.yaml': `${head}facts: []\nevidence: []\nprose: { problems: 不足 }\n`,
      'facts/甲.yaml': 'facts: []\n',
      'facts/乙.yaml': 'facts: []\n',
      'evidence.yaml': 'evidence: []\n',
      'prose/problems.md': '不足',
    },
    expected: [
      'report.yaml:4:8 dossier/stated-twice 数据写在两处（report.yaml 和 facts 文件夹），应为其中一处',
      'report.yaml:5:11 dossier/stated-twice 佐证材料写在两处（report.yaml 和 evidence.yaml），应为其中一处',
      'report.yaml:6:8 dossier/stated-twice 正文写在两处（report.yaml 和 prose/problems.md），应为其中一处',
    ],
  },
  {
    name: '数据写在两处',
    files: { 'facts.yaml': 'facts: []\n', 'facts/甲.yaml': 'facts: []\n' },
    expected: ['facts.yaml dossier/stated-twice 数据写在两处（facts.yaml 和 facts 文件夹），应为其中一处'],
  },
  {
    name: '编号重复',
    files: {
      'report.yaml': `${head}${registry}  - { id: justice, name: 区信访局 }\nmetrics:\n  - { id: m, name: 甲, unit: 件, kind: count }\n  - { id: m, name: 乙, unit: 件, kind: count }\n`,
      'evidence.yaml': 'evidence: [{ id: a, title: 甲 }, { id: b, title: 乙 }, { id: a, title: 丙 }]\n',
      'tasks.yaml': 'tasks: [{ id: "1", content: 甲 }, { id: "1", content: 乙 }]\n',
    },
    expected: [
      'report.yaml:7:11 dossier/duplicate-id 单位编号“justice”重复，应为唯一',
      'report.yaml:10:11 dossier/duplicate-id 指标编号“m”重复，应为唯一',
      'evidence.yaml:1:60 dossier/duplicate-id 佐证材料编号“a”重复，应为唯一',
      'tasks.yaml:1:40 dossier/duplicate-id 任务编号“1”重复，应为唯一',
    ],
  },
  {
    name: '别称重复',
    files: { 'report.yaml': `${head}${registry}  - { id: law, name: 区法院, aliases: [司法局] }\n` },
    expected: [
      'report.yaml:7:37 dossier/ambiguous-department “司法局”同时是“区司法局”和“区法院”的名称或别称，应只指一个单位',
    ],
  },
  {
    name: '没有登记的单位',
    files: {
      'report.yaml': `${head}${registry}`,
      'facts.yaml':
        'source: 区司法居\nfacts:\n  - { metric: a, value: 1 }\n  - { metric: b, value: 1 }\n  - { metric: c, value: 1, source: 区大数据中心 }\n',
      'tasks.yaml': 'tasks:\n  - { id: "1", content: 甲, lead: [司法局], responsible: [沌口街道, 各街到, 有关部门] }\n',
    },
    expected: [
      'facts.yaml:1:9 dossier/unknown-department 单位“区司法居”不在 report.yaml 的 departments 里，应为区司法局',
      'facts.yaml:5:36 dossier/unknown-department 单位“区大数据中心”不在 report.yaml 的 departments 里，应先在那里登记',
      'tasks.yaml:2:61 dossier/unknown-department 单位“各街到”不在 report.yaml 的 departments 里，应为各街道',
    ],
  },
  {
    name: '没有登记的佐证',
    files: {
      'facts.yaml': 'facts:\n  - { metric: a, value: 1, evidence: [review-leger, 台账] }\n',
      'evidence.yaml': 'evidence: [{ id: review-ledger, title: 台账 }]\n',
      'tasks.yaml': 'tasks: [{ id: "1", content: 甲, evidence: [doc-12] }]\n',
    },
    expected: [
      'facts.yaml:2:39 dossier/unknown-evidence 没有编号为“review-leger”的佐证材料，应为 review-ledger',
      'facts.yaml:2:53 dossier/unknown-evidence 没有编号为“台账”的佐证材料，应先在 evidence.yaml 里登记',
      'tasks.yaml:1:43 dossier/unknown-evidence 没有编号为“doc-12”的佐证材料，应先在 evidence.yaml 里登记',
    ],
  },
  {
    name: '日期不合',
    files: { 'report.yaml': `${head}issueDate: 2022-02-20\nasOf: 2022-12-31\n` },
    expected: [
      'report.yaml:4:12 dossier/wrong-year 成文日期是 2022-02-20，应为 2023年或2024年的日期',
      'report.yaml:5:7 dossier/wrong-year 数据截至日期是 2022-12-31，应为 2023年内的日期',
    ],
  },
  {
    name: '截至日期晚于成文日期',
    files: {
      'report.yaml': `${head}issueDate: 2024-02-20\nasOf: 2024-03-01\n`,
      'facts.yaml':
        'facts:\n  - { metric: a, value: 1 }\n  - { metric: review.accepted, value: 1, asOf: 2024-03-31 }\n',
    },
    expected: [
      'report.yaml:5:7 dossier/wrong-year 数据截至日期是 2024-03-01，应为不晚于成文日期 2024-02-20 的日期',
      'facts.yaml:3:48 dossier/wrong-year 数据“review.accepted”的截至日期是 2024-03-31，应为不晚于成文日期 2024-02-20 的日期',
    ],
  },
  {
    name: '成文日期当天的数据',
    files: {
      'report.yaml': `${head}issueDate: 2024-02-20\nasOf: 2024-02-20\n`,
      'facts.yaml': 'facts:\n  - { metric: review.accepted, value: 1, asOf: 2024-02-20 }\n',
    },
    expected: [],
  },
  {
    name: '报告年度头一天和下一年末一天的日期',
    files: { 'report.yaml': `${head}issueDate: 2024-12-31\nasOf: 2023-01-01\n` },
    expected: [],
  },
  {
    name: '成文日期晚一年，没有成文日期的下年数据',
    files: { 'report.yaml': `${head}issueDate: 2025-01-01\nasOf: 2022-12-31\n` },
    expected: [
      'report.yaml:4:12 dossier/wrong-year 成文日期是 2025-01-01，应为 2023年或2024年的日期',
      'report.yaml:5:7 dossier/wrong-year 数据截至日期是 2022-12-31，应为 2023年内的日期',
    ],
  },
  {
    name: '没有成文日期而数据截至下一年',
    files: { 'report.yaml': `${head}asOf: 2024-01-01\n` },
    expected: ['report.yaml:4:7 dossier/wrong-year 数据截至日期是 2024-01-01，应为 2023年内的日期'],
  },
  {
    name: '数据早于成文日期一天、晚于成文日期一天',
    files: {
      'report.yaml': `${head}issueDate: 2024-02-20\nasOf: 2024-02-21\n`,
      'facts.yaml':
        'facts:\n  - { metric: a, value: 1, asOf: 2024-02-19 }\n  - { metric: b, value: 1, asOf: 2024-02-21 }\n',
    },
    expected: [
      'report.yaml:5:7 dossier/wrong-year 数据截至日期是 2024-02-21，应为不晚于成文日期 2024-02-20 的日期',
      'facts.yaml:3:34 dossier/wrong-year 数据“b”的截至日期是 2024-02-21，应为不晚于成文日期 2024-02-20 的日期',
    ],
  },
  {
    name: '正文里的模板语法',
    files: { 'prose/problems.md': '# 不足\n\n受理{{fact "review.accepted"}}，{{ 待定。\n', 'report.yaml': `${head}` },
    expected: [
      'prose/problems.md:3:3 prose/template-code 正文里有模板语法“{{fact "review.accepted"}}”，正文不是模板，应为普通文字，引用数据写作 [](fact:指标编号)',
      'prose/problems.md:3:30 prose/template-code 正文里有模板语法“{{”，正文不是模板，应为普通文字，引用数据写作 [](fact:指标编号)',
    ],
  },
  {
    name: '正文块里的模板语法',
    files: { 'report.yaml': `${head}prose:\n  problems: |\n    不足之处。\n    受理{{n}}件。\n` },
    expected: [
      'report.yaml:7:7 prose/template-code 正文里有模板语法“{{n}}”，正文不是模板，应为普通文字，引用数据写作 [](fact:指标编号)',
    ],
  },
  {
    name: '正文里的字符编号',
    files: { 'prose/problems.md': '甲&#xFDD0;乙&#64976;\n' },
    expected: [
      'prose/problems.md:1:2 input/noncharacter 含有不该出现在文字里的字符 U+FDD0，应删去后重新输入这一处',
      'prose/problems.md:1:11 input/noncharacter 含有不该出现在文字里的字符 U+FDD0，应删去后重新输入这一处',
    ],
  },
  {
    name: '正文文件是空的',
    files: { 'prose/problems.md': '' },
    expected: ['prose/problems.md input/empty 文件是空的，应写入内容，或删去这个文件'],
  },
  {
    name: '附件',
    files: {
      'report.yaml': `${head}attachments:\n  - { title: 甲, file: ../../etc/passwd }\n  - { title: 乙, file: C:\\a.md }\n  - { title: 丙, file: attachments/没有.md }\n  - { title: 丁 }\n  - { title: 戊, file: attachments/1.md, text: 正文 }\n  - { title: 己, text: "见{{附表}}" }\n`,
      'attachments/1.md': '表',
    },
    expected: [
      'report.yaml:5:23 dossier/bad-path 文件“../../etc/passwd”在卷宗目录之外，应为卷宗目录里的文件，如 attachments/1.md',
      'report.yaml:6:23 dossier/bad-path 文件“C:/a.md”在卷宗目录之外，应为卷宗目录里的文件，如 attachments/1.md',
      'report.yaml:7:23 dossier/missing-file 卷宗里没有 attachments/没有.md',
      'report.yaml:8:14 dossier/attachment-text 附件“丁”没有正文，应为 file、text、byPart 三者之一',
      'report.yaml:9:14 dossier/attachment-text 附件“戊”同时写了 file 和 text，应为 file、text、byPart 三者之一',
      'report.yaml:10:25 prose/template-code 正文里有模板语法“{{附表}}”，正文不是模板，应为普通文字，引用数据写作 [](fact:指标编号)',
    ],
  },
  {
    name: '附件是 GBK 编码',
    files: { 'report.yaml': `${head}attachments: [{ title: 甲, file: attachments/1.md }]\n`, 'attachments/1.md': gbk },
    expected: [
      'attachments/1.md input/encoding 文件不是 UTF-8 编码，应为 UTF-8（可能是 GBK，请用记事本“另存为”选 UTF-8）',
    ],
  },
];

const show = ({ file, line, column, ruleId, reason }: Message): string =>
  `${file}${line === undefined ? '' : `:${line}:${column}`} ${ruleId} ${reason}`;

test.each(cases)('$name', ({ files, expected }) => {
  const present = Object.entries({ 'report.yaml': head, ...files }).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, content] as const],
  );
  const { value, messages } = parseDossier(new Map(present));
  expect(messages.map(show)).toEqual(expected);
  expect(messages.every(({ source, fatal }) => source === 'fazhi' && fatal === true)).toBe(true);
  const unreadable = messages.some(({ ruleId }) => /^(?:yaml|schema)\//.test(ruleId ?? ''));
  if (unreadable) expect(value).toBeUndefined();
});

test('the sound report.yaml has no messages', () => {
  const { value, messages } = parseDossier(new Map([['report.yaml', head + registry]]));
  expect(messages).toEqual([]);
  expect(value?.report.organ.name).toBe('某某区人民政府');
});
