import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publish, stringifyReport } from '../../src/index.ts';
import { readParagraphs } from '../../src/readers/docx/index.ts';
import { smallDraft } from './small-draft.ts';

const metrics = 'metrics:\n  - { id: t, name: 评语, unit: "", kind: text }\n';
const prose =
  '# 小节[](fact:t)\n\n[](fact:t)在行首，**加粗[](fact:t)**。\n\n| 项目 | 评语 |\n| --- | --- |\n| 甲 | [](fact:t) |\n';

/** What might be taken for Markdown, XML, a template or a mark, mixed with plain words. */
const tokens = fc.constantFrom(
  '**',
  '__',
  '*',
  '_',
  '`',
  '~~',
  '# ',
  '- ',
  '1. ',
  '> ',
  '|',
  '[x](y)',
  '](fact:t)',
  '![a](b)',
  '<b>',
  '</w:t>',
  '<!-- internal -->',
  '&amp;',
  '&#65;',
  '{{organ}}',
  '{{{x}}}',
  '\\',
  'http://a.b/c_d',
  '\u{20000}',
  '法治',
  '政府',
  '12.5',
  '“',
  '”',
  '——',
  ' ',
);
const words = fc
  .array(tokens, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

it('takes no value for markup: in a heading, at a line’s start, in bold, in a table cell', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (value) => {
      const facts = `facts:\n  - { metric: t, value: ${JSON.stringify(value)} }\n`;
      const draft = smallDraft({ 'facts.yaml': facts, 'prose/work.md': prose }, metrics);
      const { value: docx, messages } = await publish(draft, { edition: 'submission', format: 'docx' });
      expect(messages).toEqual([]);
      const paragraphs = readParagraphs(docx!);
      expect(paragraphs).toContain(`一、小节${value}`);
      expect(paragraphs).toContain(`${value}在行首，加粗${value}。`);
      expect(paragraphs).toContain(value);
      expect(stringifyReport(draft.report)).toContain('(fact:t)');
    }),
    { numRuns: 60 },
  );
});
