import { describe, expect, it } from 'vitest';
import { finish, stringifyReport } from '../../src/index.ts';
import { smallDraft, smallOutcome } from './small-draft.ts';

const metrics = `metrics:
  - { id: cases, name: 受理数, unit: 件, kind: count }
  - { id: checks, name: 检查次数, unit: 次, kind: count }
  - { id: secret, name: 涉密件数, unit: 件, kind: count }
`;
const files = (byPart: string, facts: string) => ({
  'report.yaml': `organ: { name: 清河镇人民政府, level: township }
year: 2025
pack: small
attachments: [{ title: 各村主要数据, ${byPart} }]
prose: { work: 全年工作有序推进。 }
`,
  'facts.yaml': `facts:\n${facts}`,
});
const annex = (markdown: string): string => markdown.slice(markdown.indexOf('各村主要数据\n')).trim();

describe('an attachment by the parts of metrics', () => {
  it('has a row for each part and a sum below; a part that is not there is no zero', async () => {
    const facts =
      '  - { metric: cases, parts: { 甲村: 3, 乙村: 4 } }\n  - { metric: checks, parts: { 乙村: 2, "丙|*村*": 5 } }\n';
    const draft = smallDraft(files('byPart: [cases, checks]', facts), metrics);
    const { value } = await finish(draft, 'submission');
    expect(annex(stringifyReport(value!))).toMatchInlineSnapshot(`
      "各村主要数据

      | | 受理数 | 检查次数 |
      | - | -: | -: |
      | 甲村 | [3件](fact:cases?part=甲村) | — |
      | 乙村 | [4件](fact:cases?part=乙村) | [2次](fact:checks?part=乙村) |
      | 丙\\|\\*村\\* | — | [5次](fact:checks?part=丙%7c*村*) |
      | 合计 | [7件](fact:cases) | [7次](fact:checks) |"
    `);
    // Each figure leads to its source.
    expect(draft.facts).toEqual(['cases', 'checks']);
  });

  it('hides an internal column from everyone, its name and its figures', async () => {
    const facts =
      '  - { metric: cases, parts: { 甲村: 3, 乙村: 4 } }\n  - { metric: secret, parts: { 甲村: 11, 乙村: 12 }, classification: internal }\n';
    const draft = smallDraft(files('byPart: [cases, secret]', facts), metrics);
    const [inside, outside] = await Promise.all(
      (['submission', 'public'] as const).map(async (edition) => (await finish(draft, edition)).value),
    );
    expect(annex(stringifyReport(inside!))).toContain('涉密件数');
    expect(stringifyReport(outside!)).not.toMatch(/涉密|11|12|23/);
    expect(annex(stringifyReport(outside!))).toMatch(/^\| \| 受理数 \|$[\s\S]*^\| 甲村 \| .*3件.* \|$/m);
  });

  it('shows everyone no blank column either, nor that a part was without a figure', async () => {
    const facts =
      '  - { metric: secret, parts: { 甲村: 11 }, classification: internal }\n  - { metric: cases, parts: { 甲村: 3, 乙村: 4 } }\n';
    const draft = smallDraft(files('byPart: [secret, cases]', facts), metrics);
    const { value } = await finish(draft, 'public');
    const rows = annex(stringifyReport(value!)).split('\n').slice(2);
    expect(rows.map((row) => row.split('|').length)).toEqual([4, 4, 4, 4, 4]);
    expect(rows.join()).not.toContain('—');
  });

  it('leaves an open slot in the sum of a metric nobody answered, and says one that is not there', () => {
    const { errors, value } = smallOutcome(files('byPart: [cases, unknown]', ''), metrics);
    expect(errors.map(String)).toMatchInlineSnapshot(`
      [
        "4:1: 没有“unknown”这个指标，应为模板包或 metrics.yaml 里的指标",
      ]
    `);
    expect(value?.openSlots.map(({ id }) => id)).toEqual(['cases']);
  });

  it('has one body', () => {
    const { errors } = smallOutcome(files('byPart: [cases], text: 见下。', ''), metrics);
    expect(errors.map(String).join()).toContain('同时写了 text 和 byPart，应为 file、text、byPart 三者之一');
  });
});
