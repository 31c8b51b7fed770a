import type {
  Attachment,
  Block,
  Report,
  ReportHead,
  TableRow,
} from '../../../packages/core/src/model/report/report.ts';
import { build } from '../../../packages/core/src/tree/index.ts';
import { type Random, randomOf } from '../../fuzz/random.ts';

const { attachment, cell, lineBreak, p, report, row, section, table } = build;

/** A document drawn from a seed, to be measured on its pages. */
export interface Specimen {
  readonly name: string;
  readonly tree: Report;
}

const clauses = [
  '全面落实法治政府建设各项任务',
  '持续优化营商环境',
  '规范行政执法行为',
  '加强行政复议和应诉工作',
  '健全重大行政决策程序',
  '推行“综合查一次”',
  '办结各类诉求2318件',
  '组织领导干部学法26次',
  '落实《优化营商环境条例》各项要求',
  '深化“放管服”改革',
  '推动矛盾纠纷就地化解',
  '审核规范性文件17件',
] as const;

/** Words of about so many characters, ended by a full stop. */
function words(random: Random, characters: number): string {
  let text = '';
  while (text.length < characters) text += `${text === '' ? '' : '，'}${random.of(clauses)}`;
  return `${text.slice(0, Math.max(4, characters)).replace(/[，“《]$/, '')}。`;
}

const organs = [
  '某某市某某区人民政府',
  '某某市司法局',
  '某某市人力资源和社会保障局',
  '某某经济技术开发区管理委员会',
  '某某市市场监督管理局',
  '清溪镇人民政府',
  '某某市公安局',
] as const;

const people = ['张三', '李小明', '欧阳震华', '王五', '赵六七'] as const;
const units = ['区司法局', '区公安分局', '区人力资源和社会保障局', '各街道办事处', '区综合行政执法大队'] as const;
const titles = [
  '关于2024年度法治政府建设情况的报告',
  '关于2024年度法治政府建设和《法治政府建设实施纲要（2021—2025年）》贯彻落实情况的报告',
  '关于贯彻落实《某某省法治政府建设实施方案》推进2024年度依法行政工作及下一年度重点任务安排情况的报告',
] as const;
const annexTitles = [
  '2024年度法治政府建设数据佐证表',
  '2024年度行政执法案件办理情况明细表（含简易程序、普通程序和重大执法决定法制审核情况）',
  '贯彻落实《法治政府建设实施纲要（2021—2025年）》重点任务完成情况统计表',
  '重大行政决策事项目录',
] as const;

/** A name of a signature of so many characters: 某某…镇人民政府. */
const signer = (characters: number): string =>
  characters < 5
    ? '镇政府办公'.slice(0, characters)
    : `${'清溪河畔'.repeat(8).slice(0, characters - 5)}人民政府办`.slice(0, characters);

const two = (value: number): string => String(value).padStart(2, '0');
const dateOf = (random: Random): string =>
  random.of(['2025-01-01', '2025-12-31', `2025-${two(1 + random.below(12))}-${two(1 + random.below(28))}`]);

const evidenceColumns = [2.8, 7.8, 6.1, 7.8, 4.8, 12.7];
const evidenceRow = (random: Random, index: number): TableRow =>
  row(
    String(index + 1),
    words(random, 4 + random.below(14)).slice(0, -1),
    `${1 + random.below(20_000)}件`,
    words(random, 6 + random.below(40)),
    random.of(units),
    random.below(3) === 0
      ? cell([words(random, 18), lineBreak(), `某司〔2025〕${index + 1}号`])
      : words(random, 10 + random.below(24)),
  );

const taskColumns = [3, 12, 7, 5, 15];
function taskRows(random: Random, count: number): readonly TableRow[] {
  return Array.from({ length: count }, (_, index) => {
    const own = row(
      String(index + 1),
      words(random, 12 + random.below(50)),
      random.of(units),
      random.of(['2024年12月底', '持续推进', '2024年6月底']),
      words(random, 1 + random.below(random.below(9) === 0 ? 260 : 70)),
    );
    const begins = index === 0 || random.below(5) === 0;
    return begins
      ? [
          row(
            cell(
              words(random, 8 + random.below(40))
                .slice(0, -1)
                .replace(/[\d“”《》]/g, ''),
              { columnSpan: 5 },
            ),
          ),
          own,
        ]
      : [own];
  }).flat();
}

/** An annex with a table of so many rows. */
function annex(random: Random, kind: 'evidence' | 'tasks', rows: number): Attachment {
  const before = random.below(2) === 0 ? [p('数据截至2024年12月31日。')] : [];
  const after = random.below(5) === 0 ? [p(words(random, 10 + random.below(70)))] : [];
  const made =
    kind === 'evidence'
      ? table(
          [
            row('序号', '指标', '数值', '口径', '来源单位', '佐证材料'),
            ...Array.from({ length: rows }, (_, index) => evidenceRow(random, index)),
          ],
          { widths: evidenceColumns, align: ['center', 'left', 'center'] },
        )
      : table([row('序号', '重点任务', '责任单位', '完成时限', '落实情况'), ...taskRows(random, rows)], {
          widths: taskColumns,
          align: ['center'],
        });
  return attachment(random.of(annexTitles), ...before, made, ...after);
}

function body(random: Random): readonly Block[] {
  const paragraphs = (count: number): Block[] =>
    Array.from({ length: count }, () => p(words(random, 5 + random.below(230))));
  const small = table(
    [
      row('指标', '2024年', '2023年'),
      ...Array.from({ length: 2 + random.below(4) }, () => row(random.of(clauses).slice(0, 8), '128件', '96件')),
    ],
    { widths: [4, 2, 2] },
  );
  const ends = [p('特此报告。')];
  return [
    p('现将2024年度法治政府建设情况报告如下。'),
    section(1, '主要举措和成效', [
      section(2, '健全依法行政制度体系', paragraphs(1 + random.below(4))),
      ...(random.below(4) === 0 ? [small] : []),
      section(2, '规范行政执法行为', paragraphs(1 + random.below(4))),
    ]),
    section(1, '存在的问题和下一年度主要安排', [
      ...paragraphs(random.below(3)),
      ...(random.below(3) === 0 ? [] : [p(words(random, 5 + random.below(300)))]),
    ]),
    ...(random.below(2) === 0 ? ends : []),
  ];
}

const copied = (random: Random, count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) =>
      `${random.of(['县', '市', '区'])}${random.of(['人大常委会', '人力资源社会保障局', '司法局', '纪委监委', '委办公室'])}${['', '综合科', '法规科'][index % 3]}`,
  );

function headOf(random: Random, index: number): Partial<ReportHead> {
  const joint = random.below(3) === 0 ? 2 + random.below(4) : 1;
  const marks = organs.slice(0, joint);
  const copies = random.of([0, 1, 1, 3, 5, 8, 20, 60]);
  const addressed = random.of([1, 1, 2, 4, 12]);
  const oneSigner = signer(3 + (index % 28));
  return {
    issuerMarks: marks,
    title: `${joint > 1 ? `某某市某某区人民政府等${joint}个机关` : random.of(organs)}${random.of(titles)}`,
    documentNumber: `某政〔2025〕${1 + random.below(40)}号`,
    signatories: people.slice(0, joint),
    addressees: Array.from(
      { length: addressed },
      (_, each) => `某某市委全面依法治市委员会${each === 0 ? '' : `第${each}`}协调小组`,
    ),
    signatures: joint > 1 ? marks : [oneSigner],
    issueDate: dateOf(random),
    sealed: random.below(3) === 0,
    ...(random.below(5) === 0 && { note: '联系人：某某，联系电话：12345' }),
    copyTo: copied(random, copies),
    ...(random.below(8) > 0 && {
      printedBy: random.of(['清溪镇党政办公室', '某某市某某区人民政府政务服务和数据管理办公室']),
      printedOn: dateOf(random),
    }),
  };
}

function specimen(index: number): Specimen {
  const random = randomOf(9704 + index);
  const head = headOf(random, index);
  const count = index % 5 === 0 ? 0 : random.of([1, 1, 1, 2, 3]);
  const annexes = Array.from({ length: count }, (_, each) =>
    each > 0 && random.below(2) === 0
      ? attachment(random.of(annexTitles), p(words(random, 40 + random.below(900))))
      : annex(random, random.of(['evidence', 'tasks']), 5 + random.below(56)),
  );
  return {
    name: `specimen ${String(index).padStart(3, '0')}`,
    tree: report({ ...head, organ: '某某' }, ...body(random), ...annexes),
  };
}

/** So many documents, the same ones in every run. */
export const specimens = (count: number): readonly Specimen[] =>
  Array.from({ length: count }, (_, index) => specimen(index));
