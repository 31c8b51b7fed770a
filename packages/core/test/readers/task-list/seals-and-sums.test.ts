import { expect, it } from 'vitest';
import type { Task } from '../../../src/model/dossier/task.ts';
import { readText } from './read-file.ts';

const tasksOf = (text: string) => readText(text).taskList.tasks;
const who = ({ lead, responsible, deadline }: Task) =>
  [lead.join('+'), responsible.join('+'), deadline?.date ?? deadline?.text ?? ''].join(' | ');
const unparsedOf = (text: string) => readText(text).unparsed.map((each) => each.text);

it.each([
  '小计 | 2项 | | |',
  '合计 | 共2项 | | |',
  '总计：2项 | | | |',
  '注：牵头单位有两个的，第一个报送。 | | | |',
  '填表人：刘某 审核人：陈某 联系电话：6620118 | | | |',
  '| 共2项，已完成1项 | | |',
])('%s: the foot of a table is no task', (foot) => {
  const text = `青溪县2025年任务清单

| 序号 | 工作内容 | 牵头单位 | 完成时限 |
|---|---|---|---|
| 1 | 评查案卷。 | 县司法局 | 9月底 |
| 2 | 清理文件。 | 县政府办公室 | 10月底 |
| ${foot}`;
  expect(tasksOf(text).map(({ content }) => content)).toEqual(['评查案卷。', '清理文件。']);
  expect(unparsedOf(text).length).toBeGreaterThan(0);
});

it('the day a task was given out is no deadline', () => {
  const text = `青溪县2025年督办台账

| 序号 | 工作内容 | 承办单位 | 交办日期 | 完成时限 |
|---|---|---|---|---|
| 1 | 评查案卷。 | 县司法局 | 2025/3/4 | 2025/6/30 |`;
  expect(tasksOf(text).map(who)).toEqual([' | 县司法局 | 2025-06-30']);
  expect(unparsedOf(text)).toEqual(['交办日期：2025/3/4']);
});

it.each([
  [
    '由县法院、县司法局牵头，会同县检察院、县信访局，于5月20日前拿出议事规则。',
    '县法院+县司法局 | 县检察院+县信访局 | 2025-05-20',
  ],
  ['由县司法局负责，县法院配合，6月底前完成。', '县司法局 | 县法院 | 2025-06-30'],
  ['县司法局负责，年内完成。', ' | 县司法局 | 2025-12-31'],
  [
    '由县委编办牵头，县人社局、县财政局及各执法部门配合，8月底前完成。',
    '县委编办 | 县人社局+县财政局+各执法部门 | 2025-08-31',
  ],
  ['由县司法局会同县自然资源局提出方案，提交县政府常务会议研究。', '县司法局 | 县自然资源局 | '],
])('%s', (sentence, expected) => {
  expect(tasksOf(`青溪县2025年议定事项清单\n一、执法队伍\n1.核定编制，解决混编问题。${sentence}`).map(who)).toEqual([
    expected,
  ]);
});

it('a sentence that says more than who and by when stays with the task', () => {
  const [task] = tasksOf(
    '青溪县2025年议定事项清单\n一、机制\n1.建立联席会议制度。由县司法局牵头，县法院配合，于5月20日前拿出规则。',
  );
  expect(task!.content).toBe('建立联席会议制度。由县司法局牵头，县法院配合，于5月20日前拿出规则。');
  const [plain] = tasksOf(
    '青溪县2025年议定事项清单\n一、机制\n1.建立联席会议制度。由县司法局牵头，县法院配合，5月20日前完成。',
  );
  expect(plain!.content).toBe('建立联席会议制度。');
});

it('a separator in 〔…〕 belongs to the name, and 会同 parts two', () => {
  expect(
    tasksOf(`青溪市2025年任务清单
一、执法
1.公布检查事项。（牵头单位：市司法局会同市市场监管局；配合单位：各县〔市、区〕政府）`).map(who),
  ).toEqual(['市司法局+市市场监管局 | 各县〔市、区〕政府 | ']);
});

it('区级各专项预案牵头部门 is a group of units, led by nobody', () => {
  expect(
    tasksOf(`金沙区2025年任务清单
一、应急
1.修订预案。责任单位：区应急局；配合单位：区级各专项预案牵头部门`).map(who),
  ).toEqual(['区应急局 | 区级各专项预案牵头部门 | ']);
});

it('【任务1】 begins a task, and its labels tell of it', () => {
  const text = `督查通知
【任务1】法制审核
内容：对照目录逐案审核。
牵头：司法局　　协助：编办、人社局
时限：4月30日
进展：尚未启动
【任务2】清理证明事项
内容：取消没有依据的证明事项。
牵头：司法局
时限：2025.6`;
  expect(tasksOf(text).map(({ number, content }) => `${number} ${content}`)).toEqual([
    '任务1 法制审核。对照目录逐案审核。',
    '任务2 清理证明事项。取消没有依据的证明事项。',
  ]);
  expect(tasksOf(text).map(({ lead, responsible }) => [lead, responsible])).toEqual([
    [['司法局'], ['编办', '人社局']],
    [['司法局'], []],
  ]);
});

it('what an office asks of everybody behind the last task is not of that task', () => {
  const text = `青溪县2025年工作要点
一、改革
1.推动公证改革落地。由县司法局负责，10月底前完成。
各乡镇、各部门要对照本要点制定具体措施，于4月15日前报送。
会议要求，各单位要提高认识。
出席：方某 乔某`;
  expect(tasksOf(text).map(who)).toEqual([' | 县司法局 | 2025-10-31']);
  expect(unparsedOf(text)).toHaveLength(3);
});

it('a cell copied from Excel with line breaks and quotation marks is one cell', () => {
  const text = `序号\t工作内容\t配合单位\t完成时限
1\t统一文书样式。\t"县财政局
县城管局；
县农业农村局"\t2025年10月
2\t"""双随机、一公开""占比不低于35%。"\t各行政执法部门\t全年
3\t"没有合上的引号\t县司法局\t年底前`;
  expect(tasksOf(text).map(({ content, responsible }) => [content, responsible])).toEqual([
    ['统一文书样式。', ['县财政局', '县城管局', '县农业农村局']],
    ['"双随机、一公开"占比不低于35%。', ['各行政执法部门']],
    ['"没有合上的引号', ['县司法局']],
  ]);
});

it('任务 beside 措施 that is another in each row is the beginning of the task, not its group', () => {
  const rows = ['健全基准', '公示信息', '柔性执法', '培训考试'].map(
    (name, at) => `| 规范执法 | ${at + 1} | ${name} | 措施${at}。 | 县司法局 |`,
  );
  const [first] = tasksOf(`青溪县2025年台账

| 类别 | 序号 | 任务 | 具体措施 | 主办 |
|---|---|---|---|---|
${rows.join('\n')}`);
  expect([first!.group, first!.content]).toEqual([['规范执法'], '健全基准措施0。']);
});

it('a paragraph broken at the width of a page is joined, across a page number too', () => {
  const full = '　　（一）编制行政许可事项清单。对照省、市清单更新区级行政许';
  const text = `金沙区2025年任务清单
　　一、转变职能
${full}
可事项清单，同步更新实施规范和办事指南，实现同一事项无差别受
理、同标准办理。
　　责任单位：区政务局
　　（二）规范中介服务。清理行政审批中介服务事项，凡未纳入清单

                              — 1 —

的一律不得作为条件。
　　责任单位：区住建局`;
  expect(tasksOf(text).map(({ content }) => content)).toEqual([
    '编制行政许可事项清单。对照省、市清单更新区级行政许可事项清单，同步更新实施规范和办事指南，实现同一事项无差别受理、同标准办理。',
    '规范中介服务。清理行政审批中介服务事项，凡未纳入清单的一律不得作为条件。',
  ]);
});

it('lines that somebody ended are left alone', () => {
  const text = `青溪县2025年任务清单
　　一、执法
　　1.评查案卷，覆盖各乡镇和全部行政执法部门的重点案件和一般案件
责任单位：县司法局
　　2.清理文件。
责任单位：县政府办公室`;
  expect(tasksOf(text).map(({ responsible }) => responsible)).toEqual([['县司法局'], ['县政府办公室']]);
});
