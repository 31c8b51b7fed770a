import { requireArgument } from '../../message/index.ts';
import { type DepartmentForm, formSheets, formTexts, metricColumns, progressStates } from '../../model/form/form.ts';
import { chineseDate } from '../../numeral/index.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlPage } from './html-page.ts';

/** What the page has of the forms: nothing that only one department may see. */
export type FormGuide = Pick<DepartmentForm, 'organ' | 'year' | 'deadline' | 'contact'>;

/**
 * One page for the colleagues who fill the forms in, to be sent with them: what to fill, how to send it, until when, whom to ask. It
 * prints on one sheet of A4, and says nothing of any department's figures.
 *
 * @param guide whose forms they are, the day they are due and the contact, as in every form of `askDepartments`
 * @returns UTF-8 bytes of the page
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const page = writeFormGuide({ organ: '云山县', year: 2025, deadline: '2026-01-20', contact: '小李' });
 * new TextDecoder().decode(page).includes('2026年1月20日'); // true
 * ```
 */
export function writeFormGuide(guide: FormGuide): Uint8Array {
  requireArgument('object', 'guide', guide);
  const { organ, year, deadline, contact } = guide;
  const title = `${organ}${year}年度法治政府建设填报说明`;
  const due = deadline === undefined ? '以通知为准' : `${chineseDate(deadline)}前`;
  const asked = contact ?? '发给你这张表的人';
  const sections = chaptersOf(due, asked).map(
    ([heading, steps]) =>
      `<h2>${heading}</h2>\n<ol>\n${steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('\n')}\n</ol>`,
  );
  const head = `<p class="due">报送期限：<b>${escapeHtml(due)}</b>　联系人：<b>${escapeHtml(contact ?? '以通知为准')}</b></p>`;
  return htmlPage({ title, style }, [`<h1>${escapeHtml(title)}</h1>`, head, ...sections].join('\n'));
}

const { value, numerator, denominator, precision, classification, note } = metricColumns;
const { done, ongoing } = progressStates;

const chaptersOf = (due: string, contact: string): readonly (readonly [string, readonly string[]])[] => [
  [
    '填什么',
    [
      `随本说明发来的是一个 Excel 文件，名字里有你单位的名称。里面有“${formSheets.metrics}”“${formSheets.tasks}”“${formSheets.texts}”几张表，你单位没有的那张不会出现。`,
      `“${formSheets.metrics}”：每行一项数据。按“口径”一栏说的统计范围填“${value.title}”；比率填“${numerator.title}”和“${denominator.title}”，不用自己算百分数。上年数已经填好，有出入的写在“${note.title}”里。`,
      `“${formSheets.tasks}”：每行一项任务。先在“状态”里选（${Object.values(progressStates).join('、')}），再写落实情况；“${done}”“${ongoing}”以外的请写原因。`,
      `“${formSheets.texts}”：写${Object.values(formTexts).join('、')}，各写几句，有事例、有数据更好。`,
    ],
  ],
  [
    '怎么填',
    [
      '只填白色的格子，灰色的格子不要改动，也不要删行、删表。',
      `确实一件也没有的写 0；不掌握、不涉及的空着，在“${note.title}”里写明原因。不要写“无”“—”“若干”。`,
      `大约的数照填，在“${precision.title}”里选“约”“余”等。单位照表上的，表上是“万元”就不要填成元。`,
      `不能公开的数，在“${classification.title}”里选“内部”。公开的报告里不会出现这个数。涉密的不要填在表里，按保密规定另报。`,
      '每个数请写明佐证材料的名称，有文号、日期的一并写上。',
    ],
  ],
  [
    '怎么报',
    [
      `填好后保存，把这个 Excel 文件原样发回，不要转成 PDF，不要拍照，不要另做表格，不要设密码。用 WPS、Excel 都可以。`,
      `${due === '以通知为准' ? '请按通知的期限报送' : `请在${due}报送`}。报送以后数据有变的，在原来的文件上改好再发一份，并说明是更正。`,
      `填报有疑问，或者表里要的数不归你单位管的，请联系${contact}。`,
    ],
  ],
];

/** On paper one sheet of A4. */
const style = `
@page{size:A4;margin:20mm}
body{font:16px/1.7 "FangSong","STFangsong","Noto Serif CJK SC",serif;margin:24px auto;max-width:720px;padding:0 16px;color:#111}
h1{font:bold 24px/1.4 "SimHei","Microsoft YaHei","Noto Sans CJK SC",sans-serif;text-align:center}
h2{font:bold 18px/1.4 "SimHei","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:16px 0 4px}
ol{margin:0;padding-left:2em}
.due{border:1px solid #111;padding:8px 12px}
@media print{body{margin:0;max-width:none;padding:0;font-size:11.5pt;line-height:1.55}h1{font-size:17pt}h2{font-size:13pt}}
`;
