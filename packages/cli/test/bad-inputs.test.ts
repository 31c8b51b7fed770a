import { InputError } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import type { Host } from '../src/host.ts';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

/** A dossier without fault, on a pack of its own: each case below spoils one thing. */
const sound: Readonly<Record<string, string>> = {
  'd/report.yaml': `organ: { name: 清河镇人民政府, level: township, code: "420113001" }
year: 2025
pack: ./pack
issueDate: 2026-02-20
approval: 2026年2月18日镇长审定
departments:
  - { id: justice, name: 司法所, aliases: [镇司法所] }
`,
  'd/prose/duty.md': '主要负责人带头学法。[](task:1)\n',
  'd/prose/next-year.md': '2026年，继续抓好落实。\n',
  'd/facts.yaml': `facts:
  - { metric: review.accepted, value: 21, source: 司法所 }
  - { metric: mediation.rate, numerator: 9, denominator: 10, source: justice }
`,
  'd/evidence.yaml': 'evidence:\n  - { id: ledger, title: 台账 }\n',
  'd/tasks.yaml': 'tasks:\n  - { id: "1", content: 开展普法, responsible: [司法所] }\n',
  'd/prose/problems.md': '执法人员不足。主要原因在于培训少。\n',
  'd/pack/pack.yaml': `id: small
name: 小样
version: 1.0.0
sections:
  - { id: work, title: 工作情况 }
  - { id: problems, title: 不足和原因, whenMissing: slot }
  - { id: duty, title: 主要负责人履行第一责任人职责情况 }
  - { id: next-year, title: 下一年度主要安排 }
`,
  'd/pack/metrics.yaml': `metrics:
  - { id: review.accepted, name: 复议受理, unit: 件, kind: count }
  - { id: mediation.rate, name: 调解成功率, unit: "%", kind: rate }
`,
  'd/pack/sections/duty.hbs': '{{prose}}\n',
  'd/pack/sections/next-year.hbs': '{{prose}}\n',
  'd/pack/sections/work.hbs': '受理{{fact "review.accepted"}}，成功率{{fact "mediation.rate"}}。\n',
};

const gbk = new Uint8Array([0xbb, 0xfa, 0xb9, 0xd8, 0x3a, 0x20, 0xd5, 0xf2]);
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`).join('\n')}\n`;

type Spoil = Readonly<Record<string, string | Uint8Array | undefined>>;
interface Case {
  readonly name: string;
  readonly files?: Spoil;
  readonly command?: string;
  readonly unwritable?: boolean;
}
const report = (change: (text: string) => string): Spoil => ({ 'd/report.yaml': change(sound['d/report.yaml']!) });
const facts = (...lines: string[]): Spoil => ({
  'd/facts.yaml': `facts:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
});
const template = (text: string): Spoil => ({ 'd/pack/sections/work.hbs': text });

const cases: readonly Case[] = [
  { name: '不认识的键', files: report((text) => `${text}yeer: 2025\n`) },
  { name: '缺少键', files: report((text) => text.replace('year: 2025\n', '')) },
  { name: '类型不对', files: report((text) => text.replace('2025', '二〇二五')) },
  { name: '取值不对', files: report((text) => text.replace('township', 'village')) },
  { name: '日期不存在', files: report((text) => text.replace('2026-02-20', '2026-02-30')) },
  { name: '区划代码没有引号', files: report((text) => text.replace('"420113001"', '010')) },
  { name: '单位编号重复', files: report((text) => `${text}  - { id: justice, name: 综治办 }\n`) },
  { name: '年份不对', files: report((text) => text.replace('year: 2025', 'year: 1825')) },
  { name: '成文日期早于报告年度', files: report((text) => text.replace('2026-02-20', '2024-02-20')) },
  { name: '没有这个模板包', files: report((text) => text.replace('./pack', 'natinal@^1')) },
  { name: '模板包版本不合', files: report((text) => text.replace('./pack', 'national@^9')) },
  { name: '没有 report.yaml', files: { 'd/report.yaml': undefined } },
  { name: 'report.yaml 是空的', files: { 'd/report.yaml': '' } },
  { name: 'YAML 写坏', files: report((text) => text.replace('level: township,', 'level: [township,')) },
  { name: '用制表符缩进', files: { 'd/facts.yaml': 'facts:\n\t- { metric: review.accepted, value: 21 }\n' } },
  { name: '键写了两次', files: report((text) => `${text}year: 2024\n`) },
  { name: '引用展开过多', files: { 'd/facts.yaml': `${bomb}facts: *i\n` } },
  { name: '引用没有定义', files: { 'd/facts.yaml': 'facts: *nothing\n' } },
  { name: 'GBK 编码', files: { 'd/facts.yaml': gbk } },
  { name: '事实文件名写错', files: { 'd/fact.yaml': 'facts: []\n' } },
  { name: '没有这个指标', files: facts('{ metric: review.acepted, value: 21 }') },
  {
    name: '同一指标填了两次',
    files: facts('{ metric: review.accepted, value: 21 }', '{ metric: review.accepted, value: 22 }'),
  },
  { name: '数据没有值', files: facts('{ metric: review.accepted, source: 司法所 }'), command: 'build d' },
  { name: '分母是0', files: facts('{ metric: mediation.rate, numerator: 0, denominator: 0 }') },
  { name: '分子大于分母', files: facts('{ metric: mediation.rate, numerator: 11, denominator: 10 }') },
  { name: '负数', files: facts('{ metric: review.accepted, value: -3 }') },
  { name: '个数不是整数', files: facts('{ metric: review.accepted, value: 2.5 }') },
  { name: '数字前面有0', files: facts('{ metric: review.accepted, value: 010 }') },
  { name: '个数写成文字', files: facts('{ metric: review.accepted, value: 二十一 }') },
  { name: '没有这个单位', files: facts('{ metric: review.accepted, value: 21, source: 司法局 }') },
  { name: '没有这份佐证材料', files: facts('{ metric: review.accepted, value: 21, evidence: [leger] }') },
  {
    name: '佐证材料编号重复',
    files: { 'd/evidence.yaml': 'evidence:\n  - { id: a, title: 甲 }\n  - { id: a, title: 乙 }\n' },
  },
  {
    name: '任务的责任单位不认识',
    files: { 'd/tasks.yaml': 'tasks:\n  - { id: "1", content: 普法, responsible: [综治办] }\n' },
  },
  { name: '任务编号没有引号', files: { 'd/tasks.yaml': 'tasks:\n  - { id: 1, content: 普法 }\n' } },
  { name: '非字符', files: { 'd/prose/problems.md': '不足\uFDD00\uFDD1。\n' } },
  { name: '控制字符', files: { 'd/prose/problems.md': '不足\u0007。\n' } },
  { name: '正文里有模板语法', files: { 'd/prose/problems.md': '不足。\n\n受理{{fact "review.accepted"}}。\n' } },
  { name: '正文的章节编号不存在', files: { 'd/prose/problem.md': '不足。\n' } },
  { name: '正文里的数与台账不一致', files: { 'd/prose/problems.md': '受理[22件](fact:review.accepted)。\n' } },
  { name: '正文引用的指标不存在', files: { 'd/prose/problems.md': '受理[](fact:review.closed)。\n' } },
  {
    name: '正文引用的写法不适用',
    files: { 'd/prose/problems.md': '受理[](fact:review.accepted?show=from)，[](fact:review.accepted?stlye=wan)。\n' },
  },
  {
    name: '正文引用的写法是对象自带的名称',
    files: {
      'd/prose/problems.md':
        '受理[](fact:review.accepted?valueOf=1&__proto__=1)，[](fact:review.accepted?constructor&style=toString)，[](fact:hasOwnProperty)。\n',
    },
  },
  { name: '正文引用的任务不存在', files: { 'd/prose/problems.md': '不足。[](task:9)[](evidence:none)\n' } },
  { name: '正文有 HTML、图片和代码', files: { 'd/prose/problems.md': '<b>不足</b>\n\n![图](a.png)\n\n    缩进\n' } },
  { name: '标题太深', files: { 'd/prose/problems.md': '## 甲\n\n### 乙\n\n#### 丙\n\n##### 丁\n\n文字\n' } },
  {
    name: '模板读取 constructor',
    files: template('{{constructor}}{{organ.constructor}}{{lookup organ "x"}}{{#with organ}}{{/with}}'),
  },
  { name: '模板用三重花括号', files: template('{{{organ}}}{{& organ}}') },
  {
    name: '模板的助手、指标、参数写错',
    files: template('{{fakt "a"}}{{fact "nothing"}}{{fact "review.accepted" style="万"}}{{fact}}'),
  },
  { name: '模板语法不完整', files: template('甲\n{{#when "review.accepted"}}\n乙\n') },
  {
    name: '局部模板不存在、引用自身',
    files: { ...template('{{> gone}}{{> self}}'), 'd/pack/partials/self.hbs': '{{> self}}' },
  },
  { name: '模板包互相继承', files: { 'd/pack/pack.yaml': `${sound['d/pack/pack.yaml']}extends: .\n` } },
  {
    name: '模板包的版本范围不对',
    files: { 'd/report.yaml': sound['d/report.yaml']!.replace('./pack', 'national@^^x') },
  },
  {
    name: '模板包的补丁和版本写法不对',
    files: {
      'd/pack/pack.yaml': `${sound['d/pack/pack.yaml']!.replace('version: 1.0.0', 'version: 1.0')}patches: [{ op: swap, target: work }]\n`,
    },
  },
  {
    name: '模板包的章节编号重复',
    files: { 'd/pack/pack.yaml': `${sound['d/pack/pack.yaml']}  - { id: work, title: 又一节 }\n` },
  },
  { name: '附件跑到卷宗外面', files: report((text) => `${text}attachments: [{ title: 表, file: ../../secret.md }]\n`) },
  {
    name: '公开稿用了内部数据',
    files: facts(
      '{ metric: review.accepted, value: 21, classification: internal }',
      '{ metric: mediation.rate, numerator: 9, denominator: 10 }',
    ),
    command: 'build d --edition public',
  },
  {
    name: '一次有十个错',
    files: {
      ...report((text) => `${text.replace('township', 'town')}yeer: 1\nasof: 2\n`),
      ...facts('{ metric: x, value: 1 }', '{ metric: review.accepted, valu: 2 }', '{ value: 3 }'),
      'd/prose/nowhere.md': '{{a}}\n',
    },
  },
  { name: '没有这个文件夹', command: 'build nowhere' },
  { name: '卷宗是一个文件', command: 'build d/report.yaml' },
  {
    name: '两个卷宗写到同一个文件',
    files: Object.fromEntries(Object.entries(sound).map(([path, text]) => [path.replace('d/', 'e/'), text])),
    command: 'build d e --out here',
  },
  {
    name: '成稿被人改过',
    files: { 'd/out/清河镇人民政府关于2025年度法治政府建设情况的报告（报送稿）.md': '改过' },
    command: 'build d --to md',
  },
  { name: '写不进去', command: 'build d', unwritable: true },
];

async function outcome({ files = {}, command = 'check d', unwritable = false }: Case) {
  const spoiled = Object.entries({ ...sound, ...files }).filter(([, content]) => content !== undefined);
  const entries = new Map(
    spoiled.map(([path, content]) => [path, typeof content === 'string' ? bytesOf(content) : content!]),
  );
  const before = new Map(entries);
  const { host, said } = memoryHost(entries);
  const refusing: Host = {
    ...host,
    files: {
      ...host.files,
      write: async (path) => {
        throw new InputError({ code: 'output/unwritable', found: `写不进 ${path}：没有权限`, remedy: '请检查权限' });
      },
    },
  };
  const exitCode = await run(command.split(' '), unwritable ? refusing : host);
  return { exitCode, text: said.stdout + said.stderr, untouched: entries, before };
}

describe('bad inputs', () => {
  it('begins from a dossier without fault', async () => {
    expect(await outcome({ name: '' })).toMatchObject({ exitCode: 0, text: '没有发现问题\n' });
  });

  it.each(cases)('$name', async (each) => {
    const { exitCode, text, untouched, before } = await outcome(each);
    expect([1, 2]).toContain(exitCode);
    expect(text).not.toMatch(/undefined|NaN|\[object|at .*\.ts:|fazhi 自身出了问题/);
    expect(untouched).toEqual(before);
    await expect(`${text}=> ${exitCode}\n`).toMatchFileSnapshot(`./bad-inputs/${each.name}.txt`);
  });
});
