import { expect, it } from 'vitest';
import { compareDocuments, listDataEdits, writeRedlineHtml } from '../../src/index.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function bodyOf(older: string, newer: string): Promise<string> {
  const { value } = await compareDocuments(
    { bytes: encode(older), file: 'a.md' },
    { bytes: encode(newer), file: 'b.md' },
  );
  const edits = value?.edits ?? [];
  const numbers = listDataEdits(edits).map((each) => ({
    ...each,
    name: each.metric && '复议<受理>',
    source: undefined,
  }));
  const page = new TextDecoder().decode(writeRedlineHtml({ older: 'a&b.md', newer: 'b.md', numbers, edits }));
  return page.slice(page.indexOf('<main>'));
}

it('tells the numbers first, then the wording by section, all of it escaped', async () => {
  const body = await bodyOf(
    '# 报告\n\n## 一、办案\n\n受理复议案件[21件](fact:accepted)，较好地化解了争议。\n\n## 二、学法\n\n组织学习<b>。\n\n继续做好各项工作，完善机制。\n',
    '# 报告\n\n## 一、办案\n\n受理复议案件[22件](fact:accepted)，有效化解了争议。\n\n## 二、学法\n\n组织学习<i>。\n\n新的一段在这里，别处没有的话。\n\n继续做好各项工作，完善机制。\n',
  );
  expect(body).toContain('上稿：a&amp;b.md');
  expect(body).toContain('<td class="number"><del>21件</del></td><td class="number"><ins>22件</ins></td>');
  expect(body.indexOf('数据：变动')).toBeLessThan(body.indexOf('文字：变动'));
  expect(body).toContain(
    '<h3>一、办案</h3>\n<ol>\n<li><span class="kind">改</span>受理复议案件<del>21件</del><ins>22件</ins>，<del>较好地</del>',
  );
  expect(body).toContain('<li><span class="kind">增</span><ins>新的一段在这里，别处没有的话。</ins></li>');
  expect(body).toContain('<th scope="row">复议&lt;受理&gt;</th>');
  expect(body).toContain('组织学习&lt;<del>b</del><ins>i</ins>&gt;。');
  expect(body.match(/<ol>/g)?.length).toBe(body.match(/<\/ol>/g)?.length);
});

it('says where a paragraph came from, and what became of the level of a heading', async () => {
  const moved = '组织乡镇干部集中学习行政复议法，提高依法办事能力。';
  const body = await bodyOf(
    `# 报告\n\n## 一、办案\n\n全年办案情况良好。\n\n${moved}\n\n## 二、学法\n\n继续做好各项工作。\n`,
    `# 报告\n\n## 一、办案\n\n全年办案情况良好。\n\n## 二、学法\n\n继续做好各项工作。\n\n${moved}\n`,
  );
  expect(body).toContain(`<span class="kind">移</span>${moved}<span class="where">（原在【办案】）</span>`);
});

it('says so where nothing changed', async () => {
  expect(await bodyOf('# 报告\n\n一样。\n', '# 报告\n\n一样。\n')).toContain('<p>两稿文字相同</p>');
});
