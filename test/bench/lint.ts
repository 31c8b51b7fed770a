import { checkFile, lint, readReportFile, ruleLevelOf, rules } from '@fazhi/core';
import { lintFor } from 'autocorrect-node';
import { run as zhlint } from 'zhlint';
import { interleave } from './interleave.ts';
import { duties, type Section } from './section.ts';
import { rowsOf, tableOf } from './table.ts';

/** A paragraph of a report as offices write it, sound by every rule of the three. */
const paragraph =
  '坚持依法决策，落实重大行政决策程序，凡涉及群众切身利益的事项，均经公众参与、专家论证、风险评估、合法性审查和集体讨论决定。严格规范公正文明执法，推行“综合查一次”，完善案卷评查制度，健全行政裁量权基准，执法行为更加规范。';

/** A report of about that many characters, in four parts. */
function textOf(characters: number): string {
  const count = Math.max(1, Math.round(characters / paragraph.length));
  const body = Array.from({ length: count }, () => paragraph).join('\n\n');
  return `云山县2025年度法治政府建设情况报告\n\n现将我县2025年度法治政府建设情况报告如下。\n\n一、主要举措和成效\n\n${body}\n\n二、存在的不足和原因\n\n执法力量还不够强，主要原因在于编制紧张。\n\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n\n主要负责人带头学法述法。\n\n四、2026年主要安排\n\n继续抓好落实。\n`;
}

const file = '云山县2025年度法治政府建设情况报告.txt';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** `check` of a report of 5,000 characters beside two linters of Chinese text, in one run; and how ours grows. */
export async function compareLinters(rounds: number): Promise<readonly Section[]> {
  const text = textOf(5000);
  const names = ['fazhi check', 'zhlint', 'autocorrect-node'];
  const times = await interleave(
    [
      () => checkFile(bytesOf(text), file),
      () => zhlint(text, { rules: { preset: 'default' } }),
      () => lintFor(text, 'text'),
    ],
    { warm: 10, counted: rounds },
  );
  const rows = rowsOf(names, times, 1);

  const sizes = [2500, 5000, 10_000, 20_000, 40_000];
  const read = await Promise.all(sizes.map(async (size) => (await readReportFile(bytesOf(textOf(size)), file)).value!));
  const enabled = rules.filter(({ id }) => ruleLevelOf(id, []) !== 'off');
  const grown = await interleave(
    read.map(
      ({ report, places, year }, index) =>
        () =>
          lint({ report, places, year, formulations: [], sources: new Map([[file, textOf(sizes[index]!)]]) }, enabled),
    ),
    { warm: 3, counted: Math.ceil(rounds / 4) },
  );
  const growth = rowsOf(
    sizes.map((size) => `${size} characters`),
    grown,
    1,
  );
  return [
    {
      title: `Linting ${text.length} characters`,
      text: `${tableOf(rows, 'zhlint')}\n\n${duties([
        {
          name: 'fazhi check',
          does: `reads the structure and runs ${enabled.length} rules of content, numbers, terms, marks, numbering, citations, dates`,
          doesNot: 'spaces between Chinese and Latin',
        },
        { name: 'zhlint', does: 'marks, widths and spaces, with fixes', doesNot: 'everything about reports' },
        {
          name: 'autocorrect-node',
          does: 'widths and spaces, spelling from a list (native code, WebAssembly)',
          doesNot: 'everything about reports',
        },
      ])}`,
      data: rows,
    },
    { title: 'Growth of linting', text: tableOf(growth, '5000 characters'), data: growth },
  ];
}
