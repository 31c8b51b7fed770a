import { expect, it } from 'vitest';
import { passagesInHtml } from '../../src/edition/index.ts';

it('reads every block of a page, what its attributes name, and nothing of its style', () => {
  const page =
    '<title>甲&amp;乙</title><style>p{width:37px}</style><p>败诉<strong>3</strong><data value="a">7件</data><br>全年</p>' +
    '<div aria-label="表格：败诉&#39;"><table><tr><th>项</th><td>37件</td></tr></table></div>';
  expect(passagesInHtml(page).map(({ text }) => text)).toEqual([
    '甲&乙',
    '败诉37件 全年',
    '项',
    '37件',
    'a',
    "表格：败诉'",
  ]);
});
