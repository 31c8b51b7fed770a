import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compilePack, draft, parseDossier, resolvePack, stringifyReport } from '../../src/index.ts';
import { helpers } from '../../src/outline/helpers/index.ts';

/** Each helper's page stands beside its code; its examples are a template, a line with `.`, and the Markdown it gives. */
const folder = fileURLToPath(new URL('../../src/outline/helpers/', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const examples = pages.flatMap((page) =>
  [...readFileSync(folder + page, 'utf8').matchAll(/^```example\n([\s\S]*?)\n\.\n([\s\S]*?)\n```$/gm)].map(
    ([, template, markdown], index) => [`${page} ${index + 1}`, template!, markdown!] as const,
  ),
);

const metrics = `metrics:
  - { id: review.accepted, name: 复议受理, unit: 件, kind: count, definition: 当年收到并受理的。 }
  - { id: review.closed, name: 复议审结, unit: 件, kind: count, source: 司法局 }
  - { id: approval.cases, name: 办件, unit: 件, kind: count }
  - { id: mediation.rate, name: 成功率, unit: "%", kind: rate, decimals: 1 }
  - { id: startup.days, name: 企业开办时间, unit: 个工作日, kind: duration }
  - { id: enforcement.cases, name: 执法案件, unit: 件, kind: count }
  - { id: mediation.cases, name: 调解案件, unit: 件, kind: count, aggregation: sum }
  - { id: notary.accepted, name: 公证受理, unit: 件, kind: count }
  - { id: notary.closed, name: 公证审结, unit: 件, kind: count }
  - { id: notary.closed-rate, name: 公证审结率, unit: "%", kind: rate, derive: { ratio: [notary.closed, notary.accepted] } }
`;
const facts = `facts:
  - { metric: review.accepted, value: 21 }
  - { metric: approval.cases, value: 250000 }
  - { metric: mediation.rate, numerator: 2939, denominator: 2941 }
  - { metric: startup.days, from: 22.5, to: 2 }
  - { metric: enforcement.cases, parts: { 简易程序: 110, 普通程序: 280 } }
  - { metric: notary.accepted, value: 20 }
  - { metric: notary.closed, value: 18, period: 2025年1月至11月, asOf: 2025-11-30 }
  - metric: mediation.cases
    parts: { 甲县: 30, 乙县: 45 }
    origins: [{ part: 甲县, file: 甲县/facts.yaml }, { part: 乙县, file: 乙县/facts.yaml }]
`;

const tasks = `tasks:
  - { id: "13", group: [规范执法], content: 推行“三张清单”。具体分三步。, lead: [司法局], progress: [{ department: 司法局, state: done, text: 三张清单都印发了。 }] }
  - { id: "14", group: [化解纠纷], content: 建成复议中心, lead: [司法局], deadline: { text: 2025年6月底, date: 2025-06-30 } }
  - { id: "15", group: [化解纠纷], content: 提高调解成功率, lead: [司法局], responsible: [综治办], targets: [{ metric: mediation.rate, op: ">=", value: 100 }] }
  - { id: "16", group: [规范执法], content: 办到2026年的事, deadline: { text: 2026年6月底, date: 2026-06-30 } }
  - { id: "17", content: 不报告的事, exempt: { reason: 日常工作 } }
`;
const report = `organ: { name: 清河镇人民政府, level: township }
year: 2025
pack: small
departments: [{ id: justice, name: 司法局 }, { id: order, name: 综治办 }]
members: [甲县, 乙县, 丙县]
nextTasks:
  - { id: "1", group: [规范行政执法], content: 开展案卷评查。每年一次。, lead: [司法局], responsible: [综治办], deadline: { text: 2026年11月底 } }
  - { id: "2", group: [规范行政执法], content: 修订裁量基准。 }
  - { id: "3", group: [加强普法], content: 办好宪法宣传周, lead: [司法局] }
`;

function render(template: string): { body: string; errors: readonly string[] } {
  const pack = new Map([
    ['pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\ntitle: 报告\nsections: [{ id: body, title: 情况 }]\n'],
    ['metrics.yaml', metrics],
    ['sections/body.hbs', template],
  ]);
  const compiled = compilePack(resolvePack('small', new Map([['small', pack]])).value!);
  const dossier = parseDossier(
    new Map([
      ['report.yaml', report],
      ['facts.yaml', facts],
      ['tasks.yaml', tasks],
      ['evidence.yaml', 'evidence: [{ id: doc-12, title: 通知 }]\n'],
      ...(template.includes('{{prose}}')
        ? [['prose/body.md', '人写的话，受理[](fact:review.accepted)。\n'] as const]
        : []),
    ]),
  );
  const { value, messages } = draft(dossier.value!, compiled.value!);
  const [, body = ''] = stringifyReport(value.report).split('<!-- section:body -->\n\n');
  const errors = [...compiled.messages, ...dossier.messages, ...messages].filter(({ fatal }) => fatal).map(String);
  return { body: body.trim(), errors };
}

describe('helper pages', () => {
  it('there is one for each helper, by its name', () => {
    const names = pages.map((page) =>
      page.replace('.md', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(names.sort()).toEqual(Object.keys(helpers).sort());
  });

  it.each(examples)('%s', (_name, template, markdown) => {
    expect(render(template)).toEqual({ body: markdown, errors: [] });
  });
});
