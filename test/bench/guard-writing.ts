import { countBlocks } from './count-blocks.ts';

/*
 * Blocks of code that run to write one report as a Word file, by the source in this checkout or in another:
 * `npx tsx --conditions=source test/bench/guard-writing.ts ../older`. No load disturbs the count, so that two commits can be held
 * against each other on any machine. The first document is not counted: it fills what is kept for the others.
 */
const root = new URL(`${process.argv[2] ?? '.'}/packages/core/src/`, `file://${process.cwd()}/`);
const [{ build }, { writeDocx }] = await Promise.all(
  ['tree/index.ts', 'writers/docx/index.ts'].map((name) => import(new URL(name, root).href)),
);
const { editions } = await import(new URL('model/report/edition.ts', root).href);
const { defaultLayout: layout } = await import(new URL('model/report/layout.ts', root).href);

const sentence =
  '全年工作有序推进，办结案件2025件，各项任务按照年初的安排逐项落实，依法行政的能力和水平有了新的提高，群众的满意度稳步上升。';
const { attachment, p, report, row, section, table } = build;
const head = {
  title: '云山县人民政府关于2025年度法治政府建设情况的报告',
  organ: '云山县人民政府',
  issuerMarks: ['云山县人民政府'],
  signatories: ['林某'],
  documentNumber: '云政〔2026〕5号',
  addressees: ['云江市人民政府'],
  copyTo: ['市委全面依法治市委员会办公室'],
  signatures: ['云山县人民政府'],
  issueDate: '2026-02-20',
  printedBy: '云山县人民政府办公室',
  printedOn: '2026-02-21',
  year: 2025,
};
const parts = Array.from({ length: 40 }, (_, index) =>
  section(2, `规范执法之${index + 1}`, [p(sentence), p('三是压实责任。', sentence), p(sentence)]),
);
const rows = Array.from({ length: 60 }, (_, index) => row(String(index + 1), '指标名称', '2025件'));
const tree = () =>
  report(
    head,
    section(1, '主要举措和成效', parts),
    attachment('任务完成情况表', table([row('序号', '指标', '数'), ...rows])),
  );
const write = () => writeDocx(tree(), { edition: editions.submission, layout, date: '2026-02-20' });

await write();
await write();
process.stdout.write(`${await countBlocks(write)}\n`);
