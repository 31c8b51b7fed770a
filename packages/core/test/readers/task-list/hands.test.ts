import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/model/dossier/task.ts';
import { writeSheets } from '../../../src/ooxml/index.ts';
import { abstractList, level, list, numbered, p as paragraph, wordFile } from '../docx/word-file.ts';
import { readFile, readText } from './read-file.ts';

/** Lists as ten different people type them. Each row: number, group, content, lead, responsible, deadline. */
const row = ({ number, group, content, lead, responsible, deadline }: Task) =>
  [
    number ?? '—',
    group.join('>'),
    content,
    lead.join('+'),
    responsible.join('+'),
    deadline ? (deadline.dates?.join('+') ?? deadline.date ?? deadline.text) : '',
  ].join(' | ');
const rows = ({ taskList }: { readonly taskList: { readonly tasks: readonly Task[] } }) => taskList.tasks.map(row);

describe('in a text', () => {
  it('names alone in a bracket behind the sentence are who does it, other brackets are not', () => {
    const read = readText(`松岭县2025年法治政府建设重点任务
一、规范行政执法
1.开展案卷评查不少于2次。（县司法局）
2.推行“扫码入企”，压减检查频次。（县市场监管局、县应急局）
3.规范镇级执法（含赋权事项）。
4.清理证明事项（县级权限内的）。（不含垂直管理部门保留的事项）
5.办理规范性文件备案（县政府）。`);
    expect(read.taskList.tasks.map(({ responsible, lead }) => [...lead, ...responsible].join('、'))).toEqual([
      '县司法局',
      '县市场监管局、县应急局',
      '',
      '',
      '',
    ]);
  });
  it('who leads stands in the line of the responsible, deadlines in the sentence, how to do it at the end', () => {
    const read = readText(`某区2024年依法行政重点工作分工
一、重点工作
（一）服务企业
1.2024年5月底前，开通企业诉求直通窗口。
责任单位：区工信局牵头，区直有关部门按职责分工负责
2.6月底前清理过时文件，年底前公布目录。
责任单位：区司法局、区政府办公室牵头，各镇（街道）配合
（二）规范执法（以下各项均需各执法部门落实，不再逐项列出）
3.100%的执法人员持证上岗。
责任单位：区司法局（牵头）、区财政局
二、保障措施
（一）压实责任。各单位一把手负总责。
（二）强化督办。每月通报一次。`);
    expect(rows(read)).toEqual([
      '1 | 重点工作>服务企业 | 2024年5月底前，开通企业诉求直通窗口。 | 区工信局 | 区直有关部门 | 2024-05-31',
      '2 | 重点工作>服务企业 | 6月底前清理过时文件，年底前公布目录。 | 区司法局+区政府办公室 | 各镇（街道） | 2024-06-30+2024-12-31',
      '3 | 重点工作>规范执法 | 100%的执法人员持证上岗。 | 区司法局 | 区财政局 | ',
    ]);
    expect(read.unparsed).toEqual([
      { text: '（以下各项均需各执法部门落实，不再逐项列出）', place: '第8行' },
      { text: '二、保障措施', place: '第11行' },
      { text: '（一）压实责任。各单位一把手负总责。', place: '第12行' },
      { text: '（二）强化督办。每月通报一次。', place: '第13行' },
    ]);
  });

  it('all of it in one paragraph', () => {
    const read = readText(
      '某镇2025年普法任务：1.办好宪法宣传周，12月上旬前完成。责任单位：镇司法所；2.2025年8月底前培训村干部。责任单位：镇党建办、镇司法所。3.更新法治广场。',
    );
    expect(rows(read)).toEqual([
      '1 |  | 办好宪法宣传周，12月上旬前完成。 |  | 镇司法所 | 2025-12-10',
      '2 |  | 2025年8月底前培训村干部。 |  | 镇党建办+镇司法所 | 2025-08-31',
      '3 |  | 更新法治广场。 |  |  | ',
    ]);
  });

  it('units in brackets: 牵头单位 and 配合单位, 牵头 behind the names, shared work', () => {
    const read = readText(`2025年工作要点
一、执法监督
1. 开展案卷评查。（牵头单位：县司法局；配合单位：县公安局、县城管局；完成时限：2025年9月底）
2. 清理证明事项。（县行政审批局、县司法局牵头，县民政局、县人社局配合）
3. 规范罚没收入管理。（县财政局、县审计局按职责分工负责）
4. 建立联席会议制度。由县司法局牵头负责，会同县法院、县检察院落实。`);
    expect(rows(read)).toEqual([
      '1 | 执法监督 | 开展案卷评查。 | 县司法局 | 县公安局+县城管局 | 2025-09-30',
      '2 | 执法监督 | 清理证明事项。 | 县行政审批局+县司法局 | 县民政局+县人社局 | ',
      '3 | 执法监督 | 规范罚没收入管理。 |  | 县财政局+县审计局 | ',
      '4 | 执法监督 | 建立联席会议制度。 | 县司法局 | 县法院+县检察院 | ',
    ]);
    expect(read.unparsed).toEqual([]);
  });

  it('a table of Markdown, headed by meaning', () => {
    const read = readText(`| 项次 | 任务类别 | 重点任务及目标要求 | 牵头科室 | 配合/责任单位 | 时间节点要求 | 备注 |
|---|---|---|---|---|---|---|
| 1 | 复议应诉 | 负责人出庭率≥95%。 | 复议科 | 应诉科/法制科 | 12月底前 | 按季通报 |
| 2 | 复议应诉 | 复议案件按期办结。 | 复议科 | — | 全年 | |`);
    expect(rows(read)).toEqual([
      '1 | 复议应诉 | 负责人出庭率≥95%。 | 复议科 | 应诉科+法制科 | 12月底前',
      '2 | 复议应诉 | 复议案件按期办结。 | 复议科 |  | 全年',
    ]);
    expect(read.taskList.tasks[0]?.targets).toMatchObject([{ op: '>=', value: 95, unit: '%' }]);
    expect(read.unparsed).toEqual([{ text: '备注：按季通报', place: '第3行' }]);
  });
});

describe('units of a cell', () => {
  const departments = [
    { id: 'drc', name: '县发展和改革局' },
    { id: 'both', name: '县文化局和体育中心' },
  ];
  it.each([
    ['县司法局 县财政局', '', '县司法局+县财政局'],
    ['县司法局/县财政局｜县审计局', '', '县司法局+县财政局+县审计局'],
    ['县司法局和县财政局', '', '县司法局+县财政局'],
    ['县发展和改革局、县住房和城乡建设局', '', '县发展和改革局+县住房和城乡建设局'],
    ['县文化局和体育中心', '', '县文化局和体育中心'],
    ['相关部门和单位', '', '相关部门和单位'],
    ['县 司 法 局', '', '县司法局'],
    ['县司法局\n县财政局', '', '县司法局+县财政局'],
    ['县司法局、县财政局等有关部门', '', '县司法局+县财政局+有关部门'],
    ['牵头：县司法局；配合：县财政局', '县司法局', '县财政局'],
    ['县司法局（牵头）、县财政局、各乡镇（街道）', '县司法局', '县财政局+各乡镇（街道）'],
    ['县司法局牵头\n县财政局、县审计局配合', '县司法局', '县财政局+县审计局'],
    ['县数据局（县大数据中心）牵头，各乡镇配合', '县数据局（县大数据中心）', '各乡镇'],
  ])('%j', (cell, lead, responsible) => {
    const text = `| 序号 | 工作内容 | 责任单位 |\n|---|---|---|\n| 1 | 做事。 | ${cell.replace('\n', '<br>').replaceAll('|', '\\|')} |`;
    const [task] = readText(text, { departments }).taskList.tasks;
    expect([task?.lead.join('+'), task?.responsible.join('+')]).toEqual([lead, responsible]);
  });
});

describe('in Word', () => {
  const numbering =
    abstractList(
      0,
      level(0, 'chineseCountingThousand', '%1、'),
      level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
    ) + list(1, 0);

  it('numbers by automatic numbering', async () => {
    const body = [
      paragraph('某县2025年重点任务清单'),
      paragraph('完善制度', numbered(1)),
      paragraph('修订议事规则。（责任单位：县政府办公室）', numbered(1, 1)),
      paragraph('规范执法', numbered(1)),
      paragraph('2025年底前完成执法证换发。（责任单位：县司法局）', numbered(1, 1)),
    ].join('');
    expect(rows(await readFile(wordFile({ body, numbering }), 'a.docx'))).toEqual([
      '1 | 完善制度 | 修订议事规则。 |  | 县政府办公室 | ',
      '2 | 规范执法 | 2025年底前完成执法证换发。 |  | 县司法局 | 2025-12-31',
    ]);
  });

  it('automatic numbers in the column of numbers', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const line = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const auto = paragraph('', numbered(1, 1));
    const body = `<w:tbl>${[
      line(...['序号', '工作举措', '责任科室', '完成时限'].map((each) => paragraph(each))),
      line(auto, ...['梳理权责。', '法规科', '5月'].map((each) => paragraph(each))),
      line(auto, ...['公示结果。', '执法科', '长期'].map((each) => paragraph(each))),
    ].join('')}</w:tbl>`;
    expect(rows(await readFile(wordFile({ body, numbering }), 'a.docx'))).toEqual([
      '1 |  | 梳理权责。 |  | 法规科 | 5月',
      '2 |  | 公示结果。 |  | 执法科 | 长期',
    ]);
  });
});

describe('in Excel', () => {
  it('several sheets, each a part of the list', async () => {
    const header = ['序号', '工作任务', '牵头单位', '配合单位'];
    const sheets = [
      { name: '制度建设', rows: [header, [1, '清理文件。', '区司法局', '各部门']] },
      { name: '执法监督', rows: [header, [1, '评查案卷。', '区司法局', '各执法单位']] },
      { name: 'Sheet3', rows: [['填表人：张三']] },
    ];
    const read = await readFile(await writeSheets(sheets, '2025-01-01'), 'a.xlsx');
    expect(rows(read)).toEqual([
      '1 | 制度建设 | 清理文件。 | 区司法局 | 各部门 | ',
      '1 | 执法监督 | 评查案卷。 | 区司法局 | 各执法单位 | ',
    ]);
    expect(read.unparsed).toEqual([{ text: '填表人：张三', place: 'Sheet3!A1' }]);
  });

  it('groups merged, the header again on the second page, a note below', async () => {
    const header = ['序号', '任务分类', '主要举措', '责任部门', '办结日期'];
    const sheets = [
      {
        name: '表',
        rows: [
          ['某市2025年重点任务分解表'],
          header,
          [1, '一、政务公开', '公开政策解读。', '市政府办公室、市司法局', '2025/6/30'],
          [2, null, '更新公开目录。', '市政府办公室', '2025.9'],
          header,
          [3, '二、矛盾化解', '建强综治中心。', '市委政法委 市信访局', '2025年第四季度'],
          ['说明：未列明单位的由各部门负责。'],
        ],
        merges: [{ startRow: 2, startCol: 1, endRow: 3, endCol: 1 }],
      },
    ];
    const read = await readFile(await writeSheets(sheets, '2025-01-01'), 'a.xlsx');
    expect(rows(read)).toEqual([
      '1 | 政务公开 | 公开政策解读。 |  | 市政府办公室+市司法局 | 2025-06-30',
      '2 | 政务公开 | 更新公开目录。 |  | 市政府办公室 | 2025-09-30',
      '3 | 矛盾化解 | 建强综治中心。 |  | 市委政法委+市信访局 | 2025-12-31',
    ]);
    expect(read.unparsed).toEqual([{ text: '说明：未列明单位的由各部门负责。', place: '表!A7' }]);
  });
});
