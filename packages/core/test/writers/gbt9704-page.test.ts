import { expect, test } from 'vitest';
import { layoutSettings } from '../../src/model/report/layout.ts';
import { toMillimetres, toPoints } from '../../src/ooxml/index.ts';
import { layoutDeviations } from '../../src/writers/docx/index.ts';
import { fontCategories, gbt9704, practice, profiles, type Rule } from '../../src/writers/docx/page/gbt9704.ts';

/** Constants that are measured on the printed page too, by test/layout/render.test.ts. */
const printed: ReadonlySet<keyof typeof gbt9704> = new Set([
  'paperWidth',
  'paperHeight',
  'topWhite',
  'bindingWhite',
  'blockWidth',
  'blockHeight',
  'linesPerPage',
  'charactersPerLine',
  'issuerMarkTop',
  'redLineGap',
  'dateShift',
  'pageNumberGap',
  'pageNumberIndent',
]);

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const rules = Object.entries(gbt9704) as [keyof typeof gbt9704, Rule<unknown>][];
const byClause = ([, one]: (typeof rules)[number], [, other]: (typeof rules)[number]): number =>
  (one.clause ?? '99').localeCompare(other.clause ?? '99', 'en', { numeric: true });

const constants = rules
  .toSorted(byClause)
  .map(([key, { clause, name, shown, strength, unchecked }]) => [
    clause ?? '—',
    name,
    shown,
    `${strength}${unchecked ? '*' : ''}`,
    `\`${key}\``,
    `“${clause ?? '实务'} ${name}”${printed.has(key) ? '、版面实测' : ''}`,
  ]);

const fonts = Object.values(fontCategories).map(({ clause, name, category, strength, families, fallback }) => [
  clause ?? '—',
  name,
  category,
  strength,
  families.join('、'),
  fallback,
]);

const millimetres = (twips: Parameters<typeof toMillimetres>[0]): string => toMillimetres(twips).toFixed(1);
const layouts = Object.entries(profiles).map(([id, { name, top, bottom, left, right, linePitch }]) => {
  const deviations = layoutDeviations(layoutSettings.parse({ profile: id }));
  return [
    `\`${id}\``,
    name,
    [top, bottom, left, right].map(millimetres).join(' / '),
    `${toPoints(linePitch)}`,
    deviations.map(({ strength, name, actual }) => `${name}：${actual}（${strength}）`).join('；') || '无',
  ];
});

const page = `# GB/T 9704—2012：条款、常量、测试

本页由测试生成：常量在 \`packages/core/src/writers/docx/page/gbt9704.ts\`，测试在 \`packages/core/test/writers/gbt9704.test.ts\`
（逐项从写出的 XML 里量），注明“版面实测”的还由 \`test/layout/render.test.ts\` 用 LibreOffice 排成 PDF 后在纸面上量。
没有在 Microsoft Word 和 WPS 上量过。LibreOffice 7.4 在汉字与数字相接处总要加五分之一字，段落里写明不加也不认：署名和成文日期
差不多长（如七字的署名）时，成文日期按右端定位，免得折行，在 LibreOffice 里首字因此比署名右移不足二字。

性质：**规定**是标准的要求；**一般**、**推荐**、**可以**是标准的建议；**推算**由标准的数算出；**实务**是各地做法，标准里没有。
带 * 的由规则的种类推定，没有核对条款的原文。只有“规定”可以报为错误，带 * 的先核对原文。

## 常量

${table(['条款', '要素', '值', '性质', '常量', '测试'], constants)}

## 字体

标准只规定字体的种类，不规定字体的名称；任一同类字体都不算偏离。不随程序分发任何字体。

${table(['条款', '用处', '种类', '性质', '认作同类的字体（第一个是默认）', '没有时的替代'], fonts)}

## 版面方案

${table(['方案', '名称', '上/下/左/右页边距（毫米）', '行距（磅）', '与标准的出入'], layouts)}

\`page-37\` 是默认：机关按 Word“页面设置”里的37毫米检查。\`ink-true\` 按纸面上量出的37毫米排，版心因而比页边距内缩2.4毫米，
发文机关标志、页码和版记都从版心算起。\`legacy-28\` 供仍要求28磅行距的单位用。

## 断行和分页

文件里写死断行的，是标题、附件名称（附件说明里的和附件首页的）、放不下的署名和印发机关：断在词与词之间，书名号、引号、括号里的话和
带单位的数不拆开，一行放不下的才在词间拆开。词是程序自带的一张表，表里没有的字连成一块，不拆。标题和附件首页的名称排成梯形或者菱形
（7.3.1）；附件说明回行与名称首字对齐（7.3.4），十个以上附件的名称对齐成一列；印发日期从不折行，也不与印发机关分开（7.4.3）。

署名、成文日期和附注同在一面，连同正文末尾的一段；末段是“特此报告。”一类的一行时，再带上前一段，但带走的合起来不超过
${practice.heldLines}行，上面的小标题也算在内。附件说明长的，只有开头两行跟着正文、末尾两行跟着署名，中间可以跨页。LibreOffice 7.4
把“与下段同页”的段落整段移走，所以末段长到会留下半面空白的不绑，署名那一面这时可能没有正文，要调整行距或者字距（7.3.5.5）。
版记前面是表、或者表离得不远的，表与版记之间空出与版记同高的一行，这一行伸到右边白边里，与版记并排：LibreOffice 7.4 排表时不知道
版记要压在表的末尾几行上，会丢表里的字，或者留下大片空白。版记放不下才单独成面，高过半面的在表的后面总是另起一面；主送、抄送多到一面排不下的，行距缩小，最小18磅
（标准没有规定版记的行距），再多就不能压在版心下边缘了。占满全行的一格是下面各行的小标题，与下一行同在一面。

附件的表横排（第8章）：\`report.yaml\` 里写了 \`orientation: landscape\` 的，和列太多、竖排版心放不下的（不写 \`orientation\` 时：每列至少
两个字，数字不拆开；不超过8列的不算）。横排的一面是竖排的一面转90度，竖排的左边朝上，所以单面表头在订口一边、双面也在左边；页码
在文本框里跟着转，仍在竖排时的位置。版记不放在横排的面上，另起一面。随报告生成的两张附表写作
\`annexOrientation: { evidence: landscape }\`。

要版记在双数页的单位写 \`imprint: { page: even }\`（实务，标准只说最后一面）：版记另成一节，从下一个双数页开始，前面空出一面时，
空白页由 Word 自己加、不编页码，版记页也不编页码（7.5）。正文末尾正好在双数页而且有空的，版记仍到下一个双数页：页数排版以后才知道。

首页要有正文（7.3.3）：联合行文的发文机关标志逐级缩小，最小二号；还不够，主送机关移到版记（7.3.2）；再不够，检查时说明
（\`output/first-page-body\`），要把标题写短。这些由 \`test/layout/ends.test.ts\`、\`test/layout/pages.test.ts\` 在纸面上核对，后一个用本机装有的各套字体。

## 要人工核对的

测试只用 LibreOffice 排版。正式印发前，在 Word 或 WPS 里打开成稿，核对：

- 字体齐全：标题、正文、楷体小标题没有被系统换成别的字体；
- 正文每面22行、每行28字；行末标点在 Word 里会悬挂到版心之外，如不要，在段落设置里关掉“允许标点溢出边界”；
- 发文机关标志上边缘在版心下35毫米，红色分隔线在发文字号下4毫米，首页有正文；
- 署名、成文日期同在一面；加盖印章的，印章顶端距正文不超过一行；
- 页码单页居右、双页居左，一字线在版心下7毫米；
- 版记在最后一面的底端；
- 双面印刷、左侧装订（第6章），文件里表达不了。

没有做的：信函和命令格式、签名章。
`;

test('docs/gbt9704.md says what the constants say', async () => {
  await expect(page).toMatchFileSnapshot('../../../../docs/gbt9704.md');
});
