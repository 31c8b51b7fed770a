import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/index.ts';
import { parsePackage, toText } from '../../src/ooxml/index.ts';
import { smallDraft } from '../flows/small-draft.ts';

const metricLine = (id: string) => `  - { id: ${id}, name: 指标${id}, unit: 件, kind: count }\n`;
const metrics = `metrics:\n${['a', 'b', 'c', 'd', 'e', 'f'].map(metricLine).join('')}`;
const wordsOf = (bytes: Uint8Array) => toText(parsePackage(bytes).get('word/document.xml')!).replaceAll(/<[^>]*>/g, '');

const reasons = async (files: Readonly<Record<string, string>>) => {
  const { value, messages } = await publish(smallDraft(files, metrics), { edition: 'public', format: 'docx' });
  return { built: value !== undefined, reasons: messages.map((message) => `${message.file}:${message}`) };
};

describe('the public edition', () => {
  const internal =
    'facts:\n  - { metric: a, value: 4711, classification: internal, note: 只限内部掌握 }\n  - { metric: b, value: 12 }\n';

  it('is not built with an internal fact, and says where', async () => {
    expect(await reasons({ 'facts.yaml': internal, 'prose/work.md': '立案[](fact:a)。\n' })).toEqual({
      built: false,
      reasons: [
        'prose/work.md:1:3: 公开稿引用了内部数据“指标a”（4711件），应放进 <!-- internal --> 与 <!-- /internal --> 之间，或者经审查把它的 classification 改为 public',
      ],
    });
  });

  it.each([
    ['its figure typed as words', '立案4711件。'],
    ['the note of a fact', '这一数只限内部掌握。'],
    ['a table cell', '| 指标 | 数 |\n| --- | --- |\n| 立案 | 4711件 |'],
  ])('is not built with %s', async (_name, prose) => {
    expect(await reasons({ 'facts.yaml': internal, 'prose/work.md': `${prose}\n` })).toMatchObject({ built: false });
  });

  it('does not mistake a longer number for the internal one', async () => {
    expect(await reasons({ 'facts.yaml': internal, 'prose/work.md': '编号14711件，又4711.5件。\n' })).toEqual({
      built: true,
      reasons: [],
    });
  });

  it('is not built with an internal document or task', async () => {
    const files = {
      'evidence.yaml': 'evidence:\n  - { id: doc, title: 内部台账, classification: internal }\n',
      'tasks.yaml': 'tasks:\n  - { id: "1", content: 内部整改任务, classification: internal }\n',
    };
    expect((await reasons({ ...files, 'prose/work.md': '已整改。[](evidence:doc)[](task:1)\n' })).reasons).toHaveLength(
      2,
    );
    expect((await reasons({ ...files, 'prose/work.md': '见内部台账，完成内部整改任务。\n' })).reasons).toHaveLength(2);
  });

  it('leaves out what is marked internal, and keeps what follows it', async () => {
    const prose =
      '公开。<!-- internal -->立案[](fact:a)。<!-- /internal -->又公开。\n\n<!-- internal -->\n\n### 内部小节\n\n立案[](fact:a)。\n\n<!-- /internal -->\n\n### 公开小节\n\n末段。\n';
    const draft = smallDraft({ 'facts.yaml': internal, 'prose/work.md': prose }, metrics);
    const open = await publish(draft, { edition: 'public', format: 'docx' });
    expect(open.messages).toEqual([]);
    expect(wordsOf(open.value!)).toMatch(/公开。又公开。（一）公开小节末段。/);
    const full = await publish(draft, { edition: 'submission', format: 'docx' });
    expect(wordsOf(full.value!)).toContain('内部小节');
  });

  it('carries no trace of its making', async () => {
    const prose = '受理[](fact:b)，<!-- 备注 -->办结。[](task:1)\n';
    const draft = smallDraft(
      { 'facts.yaml': internal, 'tasks.yaml': 'tasks: [{ id: "1", content: 普法 }]\n', 'prose/work.md': prose },
      metrics,
    );
    const { value } = await publish(draft, { edition: 'public', format: 'docx' });
    const parts = parsePackage(value!);
    expect([...parts.keys()].filter((name) => /customXml|comments/.test(name))).toEqual([]);
    expect(toText(parts.get('word/document.xml')!)).not.toMatch(/bookmark|rsid|w:ins|w:del|备注/);
    const { value: markdown } = await publish(draft, { edition: 'public', format: 'md' });
    expect(toText(markdown!)).toBe('# 清河镇报告\n\n## 工作情况\n\n受理12件，办结。\n\n特此报告。\n');
  });

  const classification = fc.constantFrom('public', 'internal');
  // Seven digits: no width, size or id of the layout is as long.
  const values = fc.uniqueArray(fc.integer({ min: 1_000_000, max: 9_999_999 }), { minLength: 6, maxLength: 6 });
  it('never holds an internal value, whatever is internal', async () => {
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.array(classification, { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        async (numbers, classes, marked, annex) => {
          const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
          const facts = ids.map(
            (id, index) => `  - { metric: ${id}, value: ${numbers[index]}, classification: ${classes[index]} }\n`,
          );
          const sentences = ids.map((id, index) => {
            const sentence = `指标${id}为[](fact:${id})。`;
            return marked && classes[index] === 'internal'
              ? `<!-- internal -->${sentence}<!-- /internal -->`
              : sentence;
          });
          const draft = smallDraft(
            {
              'report.yaml': `organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: small\nannexes: [${annex ? 'evidence' : ''}]\n`,
              'facts.yaml': `facts:\n${facts.join('')}`,
              'prose/work.md': `全部。${sentences.join('')}\n`,
            },
            metrics,
          );
          const { value, messages } = await publish(draft, { edition: 'public', format: 'docx' });
          const secret = numbers.filter((_, index) => classes[index] === 'internal');
          expect(value === undefined).toBe(secret.length > 0 && !marked);
          expect(messages.length > 0).toBe(value === undefined);
          const everything = value ? [...parsePackage(value).values()].map(toText).join('\n') : '';
          for (const number of secret) expect(everything).not.toMatch(new RegExp(`(?<![\\d.])${number}(?![\\d.])`));
        },
      ),
      { numRuns: 25 },
    );
  });
});
