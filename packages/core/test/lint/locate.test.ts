import { describe, expect, it } from 'vitest';
import { applyFixes, lint, rules } from '../../src/lint/index.ts';
import { parseMarkdown } from '../../src/markdown/index.ts';
import { report } from '../../src/tree/build.ts';
import { dossierSubject } from './dossier-example.ts';

const jiezhi = rules.filter(({ id }) => id === 'term/jiezhi');
const halfwidth = rules.filter(({ id }) => id === 'punctuation/halfwidth');

/** Where the finding stands, to the character, and the file after its fix. */
function inProse(text: string, by = jiezhi) {
  const { value } = parseMarkdown(text, 'a.md');
  const subject = { report: report({ year: 2025, title: '' }, ...value.children), places: new Map(), year: 2025 };
  const messages = lint({ ...subject, sources: new Map([['a.md', text]]), formulations: [] }, by);
  return { places: messages.map(placeOf), fixed: applyFixes(text, 'a.md', messages) };
}

function inYaml(prose: string) {
  const yaml = `organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: small\nprose:\n${prose}\n`;
  const input = `--- report.yaml\n${yaml}`;
  const messages = lint(
    dossierSubject({ input, name: '', kind: 'dossier', settings: new Map(), messages: '', fixed: undefined }),
    jiezhi,
  );
  const fixed = applyFixes(yaml, 'report.yaml', messages);
  return { places: messages.map(placeOf), fixed: fixed.slice(yaml.indexOf('prose:\n') + 7, -1) };
}

const placeOf = ({ line, column, place }: ReturnType<typeof lint>[number]) => {
  const end = place && 'end' in place && place.end ? `-${place.end.line}:${place.end.column}` : '';
  return `${line}:${column}${end}`;
};

describe('a place in Markdown', () => {
  it.each([
    ['after an escape', '1\\*2，截止2025年底。', ['1:6-1:8']],
    ['in emphasis', '全年**截止2025年底**完成。', ['1:5-1:7']],
    ['after emphasis', '**全年**截止2025年底完成。', ['1:7-1:9']],
    ['in a line that joins the one before', '各项工作\n截止2025年底完成。', ['2:1-2:3']],
    ['across the end of a line', '各项工作截\n止2025年底完成。', ['1:5-2:2']],
    ['in an item of a list', '- 甲\n- 乙截止2025年底完成。', ['2:4-2:6']],
    ['in an item below another', '- 甲\n\n  截止2025年底完成。', ['3:3-3:5']],
    ['in a heading', '## 截止2025年底的情况', ['1:4-1:6']],
    ['in a cell', '| 甲 | 乙 |\n|---|---|\n| 无 | 截止2025年底 |', ['3:7-3:9']],
    ['after a fact', '共[21件](fact:x.y)，截止2025年底。', ['1:18-1:20']],
  ])('%s', (_name, text, places) => {
    expect(inProse(text).places).toEqual(places);
  });

  it('a fix takes the escape with the character it replaces', () => {
    expect(inProse('依法\\!', halfwidth).fixed).toBe('依法！');
  });

  it('a span that is broken in the source is found and not fixed', () => {
    expect(inProse('各项工作截\n止2025年底完成。').fixed).toBe('各项工作截\n止2025年底完成。');
  });
});

describe('a place in YAML', () => {
  it.each([
    ['a block', '  problems: |\n    甲。\n\n    乙截止2025年底。', ['8:6-8:8'], '    乙截至2025年底。'],
    ['a list in a block', '  problems: |\n    - 甲\n    - 截止2025年底', ['7:7-7:9'], '    - 截至2025年底'],
    ['a block with a chomp', '  problems: |-\n     截止2025年底。', ['6:6-6:8'], '     截至2025年底。'],
    ['a bare word', '  problems: 截止2025年底。', ['5:13-5:15'], '  problems: 截至2025年底。'],
    ['double quotes', '  problems: "截止2025年底。"', ['5:14-5:16'], '  problems: "截至2025年底。"'],
    ['single quotes', "  problems: '截止2025年底。'", ['5:14-5:16'], "  problems: '截至2025年底。'"],
    ['braces', '  { problems: 截止2025年底。 }', ['5:15-5:17'], '  { problems: 截至2025年底。 }'],
    ['a title', '  problems: |\n    # 截止2025年底的问题\n\n    甲。', ['6:7-6:9'], '    # 截至2025年底的问题'],
  ])('%s: exact, and fixed', (_name, prose, places, fixed) => {
    const found = inYaml(prose);
    expect(found.places).toEqual(places);
    expect(found.fixed).toContain(fixed);
    expect(found.fixed.replace('截至', '截止')).toBe(prose);
  });

  it.each([
    ['escapes', '  problems: "甲。\\n\\n截止2025年底。"'],
    ['a doubled quote', "  problems: '甲''乙，截止2025年底。'"],
  ])('%s: the line where it begins, and not fixed', (_name, prose) => {
    const found = inYaml(prose);
    expect(found.places).toEqual(['5:1']);
    expect(found.fixed).toBe(prose);
  });
});
