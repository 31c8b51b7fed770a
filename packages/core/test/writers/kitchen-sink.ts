import type { ReportHead } from '../../src/model/report/report.ts';
import { build } from '../../src/tree/index.ts';

const { attachment, bullets, cell, comment, evidence, fact, item, lineBreak } = build;
const { ordered, p, report, row, section, slot, strong, table, task, text } = build;

export const fullHead: ReportHead = {
  organ: '某某区人民政府',
  issuerMarks: ['某某区人民政府'],
  year: 2023,
  title: '某某区人民政府关于2023年度法治政府建设情况的报告',
  copyNumber: '000001',
  secrecy: '机密★1年',
  urgency: '特急',
  documentNumber: '某政〔2024〕5号',
  signatories: ['张某某'],
  titleNote: '2024年2月20日在区第十届人大常委会第九次会议上',
  salutation: '主任、各位副主任、各位委员',
  addressees: ['某某市人民政府'],
  signatures: ['某某区人民政府办公室和司法局'],
  issueDate: '2024-02-20',
  sealed: false,
  note: '联系人：李某某，电话：00000000',
  copyTo: ['市委全面依法治市委员会办公室', '市司法局'],
  printedBy: '某某区人民政府办公室',
  printedOn: '2024-02-21',
};

const wide = table(
  [
    row(cell('序号', { rowSpan: 2 }), cell('任务', { columnSpan: 2 })),
    row('内容', '单位'),
    row('1', cell([strong('开展'), fact('training.count', '12场'), '培训']), ''),
    row('2', cell('合并两行', { rowSpan: 2 }), '区司法局'),
    row('3'),
    row('4'),
  ],
  { headerRows: 2, widths: [1, 6, 3], align: ['center', null, 'right'] },
);

/** Every node and every part of a document at once. */
export const kitchenSink = (head: Partial<ReportHead> = {}) =>
  report(
    { ...fullHead, ...head },
    p('现将2023年度法治政府建设情况报告如下。'),
    section(
      1,
      '主要举措和成效。',
      [
        section(
          2,
          ['审理行政复议案件', fact('review.accepted', '21件')],
          [
            p(
              '全年受理行政复议案件',
              fact('review.accepted', '21件'),
              '。办结',
              fact('review.closed', '20件', { approx: true }),
              '，',
              slot('review.corrected', '【待补：纠错数】'),
              '。',
              task('29'),
              evidence('review-ledger'),
              comment('fazhi-disable-next-line'),
            ),
          ],
          { id: 'achievements.review' },
        ),
        section(2, '推进“放管服”改革', [p('一是', strong('精简'), '事项。持续推进。')], {
          runIn: true,
        }),
        section(3, '同段三级标题', [p('正文', lineBreak(), '换行——“引号”…')], {
          runIn: true,
        }),
        section(3, '独立三级标题', [section(4, '四级标题', [p('四级正文。')])]),
        ordered(item('第一项'), item('第二项', p('第二项续段'))),
        bullets(item('甲'), item('乙')),
        wide,
        wide,
      ],
      { id: 'achievements' },
    ),
    section(1, '下一年度主要安排', [table([row('表头'), row('末尾是表')])]),
    attachment('任务落实情况表', wide),
    { ...attachment('', p('附件二正文。')), title: [text('数据佐证表')] },
  );
