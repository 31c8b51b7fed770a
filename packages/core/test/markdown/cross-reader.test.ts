import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { stringifyReport } from '../../src/markdown/index.ts';
import type { Block } from '../../src/model/report/report.ts';
import { build, plainText } from '../../src/tree/index.ts';

const { evidence, fact, p, report, row, section, strong, table, task } = build;

function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}
const remark = unified().use(remarkParse).use(remarkCjkFriendly).use(tables);

interface Read {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Read[];
}
const textOf = ({ type, value = '', children = [] }: Read): string =>
  type === 'html' ? '' : value + children.map(textOf).join('');

/** What we write is Markdown for everyone: remark, which knows nothing of our language, reads the same words in it. */
describe('remark reads the words of what stringifyReport writes', () => {
  it.each<readonly [string, readonly Block[]]>([
    ['figures', [p('全年审理', fact('review.accepted', '21件'), '，审结', fact('review.closed', '19件'), '。')]],
    ['sections', [section(1, '主要举措', [section(2, '加强复议', [p('甲')], { id: 'a.b' })], { id: 'a' })]],
    ['marks of tasks and documents', [p('全面推行。', task('13'), evidence('doc-12'))]],
    ['strong words beside Chinese marks', [p(strong('加粗：'), '正文', strong('“双随机”'), '检查')]],
    ['what looks like markup', [p('1. 甲 3*4=12，5*6 __x__ <b> ~x~ # a | b [x](y) `z` \\ &amp; ![图](x)')]],
    ['a table', [table([row('指标', '数值'), row('复议|受理', '21件')])]],
    ['the beginnings of lines', [p('# 号'), p('- 项'), p('> 引'), p('12) 数'), p('+ 加'), p('===')]],
  ])('%s', (_what, blocks) => {
    const tree = report({ title: '报告' }, ...blocks);
    const read = remark.runSync(remark.parse(stringifyReport(tree))) as Read;
    const words = (text: string) => text.replaceAll(/\s/g, '');
    expect(words(textOf(read))).toBe(words(`报告${plainText(tree)}`));
  });
});
