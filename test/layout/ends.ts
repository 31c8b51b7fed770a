import { editions } from '../../packages/core/src/model/report/edition.ts';
import { layoutSettings } from '../../packages/core/src/model/report/layout.ts';
import type { Attachment, Block, Report, ReportHead } from '../../packages/core/src/model/report/report.ts';
import { build } from '../../packages/core/src/tree/index.ts';
import { writeDocx } from '../../packages/core/src/writers/docx/index.ts';
import { sentence } from './documents.ts';

const { attachment, p, report, row, section, table } = build;

/** A document whose end is looked at, with the tree it was written from. */
export interface End {
  readonly name: string;
  readonly tree: Report;
}

export const writeEnd = ({ tree }: End): Promise<Uint8Array> =>
  writeDocx(tree, { edition: editions.submission, layout: layoutSettings.parse({}), date: '2024-02-20' });

const text = (lines: number): string => `${sentence.repeat(20).slice(0, lines * 28 - 6)}。`;
const annexes = (titles: readonly string[]): readonly Attachment[] =>
  titles.map((title) => attachment(title, p('略。')));
const numbered = (count: number) =>
  annexes(Array.from({ length: count }, (_, index) => `附件名称第${index + 1}项情况统计表`));

/** Ways in which a report ends, each with what follows the body. */
const closings: readonly {
  readonly name: string;
  readonly body: readonly Block[];
  readonly attachments?: readonly Attachment[];
  readonly head?: Partial<ReportHead>;
}[] = [
  { name: 'a paragraph and a formula', body: [p(text(3)), p('特此报告。')] },
  { name: 'a long paragraph and a formula', body: [p(text(9)), p('特此报告。')] },
  { name: 'six lines', body: [p(text(6))] },
  {
    name: 'headings above a paragraph and a formula',
    body: [section(1, '下一年度主要安排', [section(2, '提升执法规范化水平', [p(text(3)), p('特此报告。')])])],
  },
  { name: 'twelve annexes', body: [p(text(3)), p('特此报告。')], attachments: numbered(12) },
  { name: 'two annexes', body: [p(text(2)), p('特此报告。')], attachments: numbered(2) },
  {
    name: 'two seals',
    body: [p(text(3)), p('特此报告。')],
    head: { sealed: true, signatures: ['某某市人力资源和社会保障局', '某某市住房和城乡建设局'] },
  },
];

const end: Partial<ReportHead> = {
  title: '题',
  signatures: ['清河镇人民政府'],
  issueDate: '2025-02-14',
  note: '此件公开发布',
};

/** Each closing at places down the page, so that it meets the foot of it somewhere. */
export const pageEnds: readonly End[] = closings.flatMap(({ name, body, attachments = [], head = {} }) =>
  [6, 9, 12, 14, 16, 18, 19].map((before) => ({
    name: `${name}, ${before} lines down`,
    tree: report({ ...end, ...head }, ...Array.from({ length: before }, () => p('短段。')), ...body, ...attachments),
  })),
);

/** Short names of every length: somewhere the date just fits. */
const signers = [
  ...Array.from({ length: 11 }, (_, index) => `${'清'.repeat(index + 1)}镇政府`),
  '某某市人力资源和社会保障局办公室',
  '大理白族自治州巍山彝族回族自治县人民政府办公室',
  '中共新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县委员会全面依法治县委员会办公室',
];

export const signatures: readonly End[] = signers.flatMap((signer) =>
  [false, true].flatMap((sealed) =>
    ['2025-02-04', '2025-12-28'].map((issueDate) => ({
      name: `${signer}, ${sealed ? 'sealed' : 'signed'} ${issueDate}`,
      tree: report({ title: '题', signatures: [signer], sealed, issueDate }, p('短段。')),
    })),
  ),
);

const printers = [
  '镇党政办',
  '某某市人民政府办公室',
  '某某市某某区人民政府政务服务办公室',
  '某某市某某区人民政府政务服务管理办公室',
  '某某市某某区人民政府政务服务和数据管理办公室',
  '武汉经济技术开发区（汉南区）管理委员会办公室',
  '大理白族自治州巍山彝族回族自治县人民政府办公室',
  '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人民政府办公室',
  '中共新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县委员会全面依法治县委员会办公室秘书科',
];

export const imprints: readonly End[] = printers.flatMap((printedBy) =>
  ['2025-02-04', '2025-12-28'].map((printedOn) => ({
    name: `${printedBy}, printed ${printedOn}`,
    tree: report({ title: '题', copyTo: ['县委全面依法治县委员会办公室'], printedBy, printedOn }, p('短段。')),
  })),
);

const annexTitles = [
  '清河镇2024年度法治政府建设任务清单完成情况统计表',
  '清河镇2024年度行政执法案件办理情况明细表（含简易程序、普通程序和重大执法决定法制审核情况）',
  '关于《清河镇综合行政执法队执法事项目录（2024年版）》公开情况的说明',
  '云山县2024年度“双随机、一公开”跨部门联合抽查计划执行情况及结果运用情况汇总表',
  '2024年12345政务服务便民热线办理情况统计表（按乡镇、街道和县直部门分列）',
  '清政〔2025〕3号文件涉及的重大行政决策事项目录及合法性审查意见书采纳情况',
  '清河镇涉企行政检查“扫码入企”系统应用与GB/T 22239—2019等级保护测评情况',
  '关于云山县人民政府2024年度行政复议、行政应诉案件办理情况和行政机关负责人出庭应诉情况的统计表',
  '第3批“枫桥式”司法所创建名单',
  '云山县2021—2025年法治宣传教育第八个五年规划实施情况中期评估报告',
  '2024年1—12月行政处罚案件罚没款1200.5万元及以上案件一览表',
];

export const titled: readonly End[] = [
  ...annexTitles.map((title) => ({ name: title, tree: report(end, p('短段。'), ...annexes([title])) })),
  { name: 'all of them', tree: report(end, p('短段。'), ...annexes(annexTitles)) },
];

/** Rows of unlike height, so that a table ends at any height of its last page. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    row(
      String(index + 1),
      sentence.slice(0, 9 + ((index * 17) % 36)),
      '区司法局',
      index % 3 === 0 ? '已完成' : '正在办理',
    ),
  );

/** An annex with nothing but 版记 after its table. */
export const tables: readonly End[] = [5, 9, 13, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 29, 33, 38, 45].map(
  (count) => ({
    name: `${count} rows above 版记`,
    tree: report(
      { ...end, copyTo: ['县委全面依法治县委员会办公室'], printedBy: '镇党政办公室', printedOn: '2025-02-14' },
      p('短段。'),
      attachment(
        '任务落实情况表',
        p('截至2024年12月31日。'),
        table([row('序号', '任务', '单位', '情况'), ...rows(count)], { widths: [1, 3, 3, 2] }),
      ),
    ),
  }),
);
