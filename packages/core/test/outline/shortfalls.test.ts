import { describe, expect, it } from 'vitest';
import { showEdition } from '../../src/edition/index.ts';
import { atOnce } from '../../src/flows/stages.ts';
import { compilePack, draft, editions, parseDossier, plainText, publish, resolvePack, walk } from '../../src/index.ts';

const pack = new Map([
  [
    'pack.yaml',
    'id: small\nname: 小样\nversion: 1.0.0\ntitle: 报告\nsections:\n  - { id: problems, title: 不足, whenMissing: slot }\n  - { id: next, title: 安排, whenMissing: slot }\n',
  ],
  [
    'metrics.yaml',
    'metrics:\n  - { id: rate, name: 成功率, unit: "%", kind: rate }\n  - { id: hidden, name: 内部率, unit: "%", kind: rate }\n',
  ],
  ['sections/problems.hbs', '还有差距。\n\n{{prose}}\n\n{{#shortfalls}}主要表现在：{{/shortfalls}}\n'],
  ['sections/next.hbs', '{{prose}}{{#nextTasks}}重点工作：{{/nextTasks}}\n'],
]);
const compiled = compilePack(resolvePack('small', new Map([['small', pack]])).value!).value!;

function draftOf(more: Readonly<Record<string, string>>) {
  const report = 'organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: small\n';
  const files = { 'report.yaml': report, ...more };
  return draft(parseDossier(new Map(Object.entries(files))).value!, compiled);
}
async function markdownOf(more: Readonly<Record<string, string>>, edition: 'submission' | 'public') {
  const drafted = draftOf(more);
  const { value, messages } = await publish(drafted.value, { edition, format: 'md', allowOpen: true });
  expect(messages.map(String)).toEqual([]);
  const text = new TextDecoder().decode(value!);
  return text
    .replaceAll(/<!--.*?-->|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n+/)
    .map((line) => line.trim());
}

const facts = 'facts: [{ metric: rate, value: 80 }, { metric: hidden, value: 71.5, classification: internal }]\n';
const targets = (metric: string) => `targets: [{ metric: ${metric}, op: ">=", value: 90, text: 九成以上 }]`;
const mixed = {
  'facts.yaml': facts,
  'tasks.yaml': `tasks:
  - { id: "1", content: 内部的事, ${targets('hidden')} }
  - { id: "2", content: 公开的事, ${targets('rate')} }
  - { id: "3", content: 内部任务, classification: internal }
`,
};

describe('shortfalls in a section that nobody wrote', () => {
  it('stand in the edition for superiors, internal ones last', async () => {
    expect(await markdownOf(mixed, 'submission')).toEqual(
      expect.arrayContaining([
        '主要表现在：',
        '一是成功率为80%，没有达到“九成以上”的目标。',
        '二是内部率为71.5%，没有达到“九成以上”的目标。',
      ]),
    );
  });

  it('leave nothing internal in the public edition', async () => {
    const lines = await markdownOf(mixed, 'public');
    expect(lines).toContain('一是成功率为80%，没有达到“九成以上”的目标。');
    expect(lines.join('')).not.toMatch(/内部|71[.]5|二是/);
  });

  it('take their lead with them where all are internal', async () => {
    const lines = await markdownOf(
      { ...mixed, 'tasks.yaml': `tasks: [{ id: "1", content: 内部的事, ${targets('hidden')} }]\n` },
      'public',
    );
    expect(lines.join('')).toContain('还有差距。');
    expect(lines.join('')).not.toMatch(/主要表现在|内部/);
  });

  it('leave the slot where there are none, and say so where there are', () => {
    const idsOf = ({ value, messages }: ReturnType<typeof draftOf>) => [
      value.openSlots.map(({ id }) => id),
      messages.flatMap(({ ruleId, actual }) => (ruleId?.startsWith('prose/') ? [`${ruleId} ${actual}`] : [])),
    ];
    expect(idsOf(draftOf({}))).toEqual([
      ['problems', 'next'],
      ['prose/missing-section problems', 'prose/missing-section next'],
    ]);
    expect(idsOf(draftOf(mixed))).toEqual([['next'], ['prose/from-data problems', 'prose/missing-section next']]);
    expect(idsOf(draftOf({ ...mixed, 'prose/problems.md': '写好了。\n' }))).toEqual([
      ['next'],
      ['prose/missing-section next'],
    ]);
  });

  it('are never made of silence: of tasks that nobody reported the slot says so, in the review edition alone', async () => {
    const silent = { 'tasks.yaml': 'tasks: [{ id: "1", content: 建成复议中心, lead: [司法所] }]\n' };
    const { value } = draftOf(silent);
    expect(plainText(value.report)).not.toContain('复议中心');
    expect(value.openSlots.find(({ id }) => id === 'problems')?.hints).toEqual([
      '任务“建成复议中心”尚无落实情况（责任单位：司法所）',
    ]);
    const { value: review } = atOnce(showEdition(value, editions.review));
    const comments = [...walk(review)].flatMap((node) => (node.type === 'annotation' ? node.lines : []));
    expect(comments).toContain('供撰写参考：任务“建成复议中心”尚无落实情况（责任单位：司法所）');
  });

  it('never make markup of what a target says', () => {
    const content = '写 # 号、**星号**、[链接](fact:hidden)和<b>';
    const tasks = `tasks: [{ id: "1", content: 甲, targets: [{ metric: rate, op: ">=", value: 90, text: '${content}' }] }]\n`;
    const { report } = draftOf({ 'facts.yaml': facts, 'tasks.yaml': tasks }).value;
    expect(plainText(report)).toContain(content);
    const marked = [...walk(report)].filter(({ type }) => type === 'fact' || type === 'strong');
    expect(marked).toMatchObject([{ type: 'fact', id: 'rate' }]);
  });
});
