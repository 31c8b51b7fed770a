import { expect, it } from 'vitest';
import type { Task } from '../../../src/model/dossier/task.ts';
import { readText } from './read-file.ts';

/** Who leads, who else does it, by when. */
const who = ({ lead, responsible, deadline }: Task) =>
  [lead.join('+'), responsible.join('+'), deadline?.date ?? deadline?.text ?? ''].join(' | ');
const tasksOf = (text: string) => readText(text).taskList.tasks;
const whoOf = (text: string) => tasksOf(text).map(who);
const contents = (text: string) => tasksOf(text).map(({ number, content }) => `${number ?? '—'} ${content}`);

it.each([
  '（责任单位列首位的为牵头单位）',
  '注：排在第一位的责任单位为牵头单位。',
  '说明：责任单位中，排首位的单位牵头，其余配合。',
  '（首位责任单位为牵头单位）',
])('%s: the first leads, a group of units does not', (note) => {
  expect(
    whoOf(`青溪县2025年重点任务清单
${note}
一、执法监督
1.评查案卷。责任单位：县司法局、县公安局
2.公示结果。责任单位：各执法部门、县司法局
3.换发证件。牵头单位：县财政局；责任单位：县司法局`),
  ).toEqual(['县司法局 | 县公安局 | ', ' | 各执法部门+县司法局 | ', '县财政局 | 县司法局 | ']);
});

it('a list that only speaks of a first place in something else has no leads of it', () => {
  const text = `青溪县2025年重点任务清单
一、营商环境
1.办件量列全市首位。责任单位：县行政审批局、县司法局`;
  expect(whoOf(text)).toEqual([' | 县行政审批局+县司法局 | ']);
});

it('the first of the responsible leads in a table too, whose header says so', () => {
  const text = `| 序号 | 工作内容 | 责任单位（列首位的为牵头单位） |
|---|---|---|
| 1 | 评查案卷。 | 县司法局、各执法部门 |
| 2 | 清理文件。 | 县政府办公室 |`;
  expect(whoOf(text)).toEqual(['县司法局 | 各执法部门 | ', '县政府办公室 |  | ']);
});

it('tasks that call themselves 任务一, 项目1 or 第一条, with a line for each thing', () => {
  expect(
    contents(`某区2025年任务清单
任务一：规范决策程序
主要内容：公布年度目录。
牵头单位：区政府办公室    配合单位：区司法局    完成时限：2025年4月底
任务二：规范复议办理
主要内容：听证率达到30%以上。
牵头单位：区司法局`),
  ).toEqual(['任务一 规范决策程序。公布年度目录。', '任务二 规范复议办理。听证率达到30%以上。']);
  const items = `某县责任清单
第一条　健全决策机制。
责任单位：县司法局（牵头）　县政府办公室
完成期限：持续推进
第二条　修订免罚清单。
责任单位：县司法局（牵头）　各执法部门
完成期限：5月31日
项目3
项目名称：文件管理
时间进度：11月
责任单位：县政府办公室`;
  expect(whoOf(`2025年度${items}`)).toEqual([
    '县司法局 | 县政府办公室 | 持续推进',
    '县司法局 | 各执法部门 | 2025-05-31',
    ' | 县政府办公室 | 2025-11-30',
  ]);
  expect(contents(items).at(-1)).toBe('项目3 文件管理');
});

it('behind bullets, where nothing is numbered; below a number a bullet is a line of it', () => {
  const bullets = `某镇2025年任务清单
◆ 集中学法4次（党政办，每季度1次）
◆ 宣传进村12场次（司法所、各村，11月底）`;
  expect(whoOf(bullets)).toEqual([' | 党政办 | 每季度1次', ' | 司法所+各村 | 2025-11-30']);
  const below = `某镇2025年任务清单
一、普法
1.开展宣传。
● 进村
● 进校
责任单位：镇司法所`;
  expect(tasksOf(below)).toMatchObject([{ responsible: ['镇司法所'] }]);
  expect(tasksOf(below)[0]?.content).toContain('进校');
});

it('（一） with points behind bullets and one statement after the last of them is one task', () => {
  const text = `某区2025年工作要点
一、执法监督
（一）规范检查
● 公布计划
● 推行扫码
责任单位：区司法局
（二）评查案卷
责任单位：区司法局、各执法部门`;
  expect(whoOf(text)).toEqual([' | 区司法局 | ', ' | 区司法局+各执法部门 | ']);
});

it('names and a time in a bracket without a label; other brackets stay', () => {
  const text = `2025年工作要点
一、制度
1.年终述法全覆盖。【市委依法治市办牵头，各县（市、区）、市直各部门落实；2025年12月底前】
2.集体学法不少于4次【市政府办公室、市司法局】
3.审核率保持100%。〔市司法局；长期坚持〕
4.规范镇级执法（含赋权事项）。
5.推进示范创建（2025年9月底前）。
6.公布清单（县级、镇级）。`;
  expect(whoOf(text)).toEqual([
    '市委依法治市办 | 各县（市、区）+市直各部门 | 2025-12-31',
    ' | 市政府办公室+市司法局 | ',
    ' | 市司法局 | 长期坚持',
    ' |  | ',
    ' |  | 2025-09-30',
    ' |  | ',
  ]);
  expect(tasksOf(text).map(({ content }) => content)).toMatchObject([
    '年终述法全覆盖。',
    '集体学法不少于4次',
    '审核率保持100%。',
    '规范镇级执法（含赋权事项）。',
    '推进示范创建（2025年9月底前）。',
    '公布清单（县级、镇级）。',
  ]);
});

it('what a heading says of its units holds below it, and a task says otherwise', () => {
  const read = readText(`2025年重点任务
一、强化统筹（牵头单位：县委依法治县办；完成时限：2025年11月）
1、召开会议2次。
2、开展督察1次。配合单位：县委组织部；完成时间：2025年10月。
二、执法监督
牵头单位：县司法局
1、涉企检查压减20%。配合单位：各执法部门。
2、换发证件。牵头单位：县财政局。
三、普法（责任单位：县教育局）
1、进校。责任单位：县司法局。`);
  expect(read.taskList.tasks.map(who)).toEqual([
    '县委依法治县办 |  | 2025-11-30',
    '县委依法治县办 | 县委组织部 | 2025-10-31',
    '县司法局 | 各执法部门 | ',
    '县财政局 |  | ',
    ' | 县司法局 | ',
  ]);
  expect(read.taskList.tasks.map(({ group }) => group.join())).toEqual([
    '强化统筹',
    '强化统筹',
    '执法监督',
    '执法监督',
    '普法',
  ]);
  expect(read.unparsed).toEqual([{ text: '（责任单位：县教育局）', place: '第9行' }]);
});

it('a time in the column of aims is when it is to be done', () => {
  const text = `| 序号 | 工作内容 | 工作目标 | 责任单位 |
|---|---|---|---|
| 1 | 编制目录 | 2025年4月底前公布 | 县政府办公室 |`;
  expect(whoOf(text)).toEqual([' | 县政府办公室 | 2025-04-30']);
});

it('units of a cell with what each has to do: who does it is read, what it does is kept', () => {
  const read = readText(`| 项目 | 任务内容 | 责任单位及分工 | 完成时间 |
|---|---|---|---|
| 制度 | 修订规则。 | 县政府办公室：牵头起草；县司法局：合法性审核 | 6月底前 |
| 执法 | 规范检查。 | 县司法局负责统筹，县市场监管局、县应急局分别负责本领域 | 全年 |
| 普法 | 开展宣传周。 | 县司法局牵头，县教育局、团县委配合 | 12月上旬 |
| 复议 | 公开纠错。 | 县司法局牵头负责，各部门按职责分工负责 | 11月 |`);
  expect(read.taskList.tasks.map(who)).toEqual([
    '县政府办公室 | 县司法局 | 6月底前',
    '县司法局 | 县市场监管局+县应急局 | 全年',
    '县司法局 | 县教育局+团县委 | 12月上旬',
    '县司法局 | 各部门 | 11月',
  ]);
  expect(read.unparsed.map(({ text }) => text)).toEqual([
    '县政府办公室：牵头起草；县司法局：合法性审核',
    '县司法局负责统筹，县市场监管局、县应急局分别负责本领域',
  ]);
});

it('people named beside the units are kept, and units behind bars, commas and blanks are read', () => {
  const read = readText(`白沙镇2025年任务清单
一、学法
（一）中心组学法2次。
      责任领导：周某      责任科室：党政综合办
（二）评查案卷；
      责任领导：郑某      责任科室：综合行政执法队、司法所
二、执法
1. 规则修订 | 责任科室：法制科 | 完成时限：2025-09-30
2. 换发证件，责任单位：县司法局，完成时限：6月
3. 聘任监督员 责任单位：县司法局；联系人：王某
4. 开展督察。（县委依法治县办、县委组织部）`);
  expect(read.taskList.tasks.map(who)).toEqual([
    ' | 党政综合办 | ',
    ' | 综合行政执法队+司法所 | ',
    ' | 法制科 | 2025-09-30',
    ' | 县司法局 | 2025-06-30',
    ' | 县司法局 | ',
    ' | 县委依法治县办+县委组织部 | ',
  ]);
  expect(read.taskList.tasks.slice(2).map(({ content }) => content)).toEqual([
    '规则修订',
    '换发证件',
    '聘任监督员',
    '开展督察。',
  ]);
  expect(read.unparsed.map(({ text }) => text)).toEqual(['责任领导：周某', '责任领导：郑某', '联系人：王某']);
});
