import { describe, expect, it } from 'vitest';
import { compilePack, draft, finish, parseDossier, resolvePack, stringifyReport } from '../../src/index.ts';

const metrics = `metrics:
  - { id: rate, name: 合格率, unit: "%", kind: rate, definition: 抽查合格的 }
  - { id: count, name: 件数, unit: 件, kind: count }
  - { id: words, name: 评价, unit: "", kind: text }
`;
const outlineOf = (template: string) =>
  resolvePack(
    'p',
    new Map([
      [
        'p',
        new Map([
          ['pack.yaml', 'id: p\nname: 包\nversion: 1.0.0\ntitle: 报告\nsections: [{ id: a, title: 情况 }]\n'],
          ['metrics.yaml', metrics],
          ['sections/a.hbs', template],
        ]),
      ],
    ]),
  ).value!;
const faults = (template: string) =>
  compilePack(outlineOf(template)).messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);

function draftOf(template: string, fact: string) {
  const compiled = compilePack(outlineOf(template)).value!;
  const report = `organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: p\nfacts: [${fact}]\n`;
  return draft(parseDossier(new Map([['report.yaml', report]])).value!, compiled).value;
}
const bodyOf = (template: string, fact: string) =>
  (stringifyReport(draftOf(template, fact).report).split('<!-- section:a -->')[1] ?? '').trim();
const asked = (options: string) => `应当公开。{{#compare "rate" ${options}}}甲。{{else}}乙。{{/compare}}`;

describe('compare', () => {
  it.each([
    ['is="above" to="prior"', 'value: 91, prior: 90', '甲'],
    ['is="above" to="prior"', 'value: 90, prior: 90', '乙'],
    ['is="equal" to="prior"', 'value: 90, prior: 90.0', '甲'],
    ['is="below" to="prior"', 'value: 89.9, prior: 90', '甲'],
    ['is="below" to="prior"', 'value: 90, prior: 90', '乙'],
    ['is="below" than=90.5', 'value: 90.4', '甲'],
    ['is="equal" than=0', 'value: 0', '甲'],
    ['is="above" to="target"', 'value: 96, target: { op: ">=", value: 95 }', '甲'],
    ['is="above" to="target"', 'value: 95, target: { op: ">=", value: 95 }', '乙'],
  ])('%s of %s', (options, fact, branch) => {
    expect(bodyOf(asked(options), `{ metric: rate, ${fact} }`)).toBe(`应当公开。${branch}。`);
  });

  it.each([
    ['last year is missing', 'is="above" to="prior"', '{ metric: rate, value: 91 }'],
    ['there is no target', 'is="above" to="target"', '{ metric: rate, value: 91 }'],
    ['the figure is approximate', 'is="above" than=90', '{ metric: rate, value: 91, precision: 约 }'],
    ['there is no figure', 'is="above" than=90', '{ metric: count, value: 91 }'],
  ])('claims nothing where %s', (_why, options, fact) => {
    expect(bodyOf(asked(options), fact)).toBe('应当公开。');
  });

  it('tells nothing of an internal figure in an edition for everyone', async () => {
    const drafted = draftOf(asked('is="above" than=90'), '{ metric: rate, value: 93, classification: internal }');
    const shown = async (edition: 'public' | 'submission') =>
      JSON.stringify((await finish(drafted, edition, { allowOpen: true })).value ?? '没有');
    expect(await shown('submission')).toContain('甲。');
    expect(await shown('public')).not.toMatch(/甲|乙/);
  });
});

describe('what is checked of a template', () => {
  it.each([
    ['{{#compare "rate" is="above"}}甲{{/compare}}', '1:1 template/argument'],
    ['{{#compare "rate" is="above" to="prior" than=3}}甲{{/compare}}', '1:1 template/argument'],
    ['{{#compare "rate" to="prior"}}甲{{/compare}}', '1:1 template/argument'],
    ['{{#compare "rate" is="above" than="3"}}甲{{/compare}}', '1:35 template/argument'],
    ['{{#compare "rate" is="over" to="prior"}}甲{{/compare}}', '1:22 template/argument'],
    ['{{#compare "none" is="above" to="prior"}}甲{{/compare}}', '1:12 template/unknown-metric'],
    ['{{#compare "words" is="above" to="prior"}}甲{{/compare}}', '1:1 template/inapplicable'],
    ['{{definition "count"}}', '1:1 template/inapplicable'],
    ['{{#level "village"}}甲{{/level}}', '1:10 template/argument'],
    ['{{#item}}甲{{/item}}', '1:1 template/misplaced'],
    ['{{#join}}{{#item}}甲{{/item}}多余{{/join}}', '1:29 template/misplaced'],
    ['{{#join}}{{fact "count"}}{{/join}}', '1:10 template/misplaced'],
    ['{{#join with="+"}}{{#item}}甲{{/item}}{{/join}}', '1:14 template/argument'],
  ])('%s', (template, fault) => {
    expect(faults(template)[0]).toBe(fault);
  });
});
