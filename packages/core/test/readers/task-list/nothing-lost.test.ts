import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TaskListReading } from '../../../src/readers/task-list/index.ts';
import { docxOf, down, p, span, tbl, tc, tr } from './docx-of.ts';
import { readFile, readText } from './read-file.ts';

const headers = [
  '序号',
  '工作任务',
  '工作内容',
  '牵头单位',
  '责任单位',
  '配合单位',
  '完成时限',
  '备注',
  '分值',
  '怪列',
  '',
] as const;

/** A word that no other cell has, with things around it that readers look for. */
const around = fc.constantFrom(
  '§',
  '一、§',
  '（二）§',
  '3.§',
  '§局',
  '§。',
  '§、各街道',
  '注：§',
  '§\n',
  '（牵头单位：§局）',
  '2023年§月',
  '不少于§60次',
  '§—',
);
const cell = fc.record({
  text: fc.option(around, { nil: '' }),
  span: fc.constantFrom(1, 1, 1, 2, 9),
  merge: fc.constantFrom('', '', 'restart', 'continue'),
});

/** What was read, what was not, and the lines that are counted as standing around the list. */
const everything = ({ taskList, head, unparsed, preface }: TaskListReading): string =>
  JSON.stringify([taskList, head, unparsed, preface]).replaceAll('\\n', '').replace(/\s/g, '');

it('every word of a table is in a task, in the head or kept as unparsed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...headers], { minLength: 3 }),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
      fc.array(around, { maxLength: 2 }),
      async (titles, rows, below) => {
        const words: string[] = [];
        const marked = (text: string) =>
          text.replace(
            '§',
            () => words[words.push(`词${String.fromCharCode(0x4e00 + words.length * 7)}${words.length}字`) - 1]!,
          );
        const body = rows.map((cells) =>
          tr(
            ...cells.map(({ text, span: count, merge }) => {
              const properties = `${span(count)}${merge === '' ? '' : down(merge)}`;
              // A cell that continues the one above has no words of its own.
              return tc(merge === 'continue' || text === '' ? '' : marked(text), properties);
            }),
          ),
        );
        const after = below.map((text) => p(marked(text)));
        const reading = await readFile(docxOf(tbl(tr(...titles), ...body) + after.join('')), 'list.docx');
        const kept = everything(reading);
        expect(words.filter((word) => !kept.includes(word))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

it('every word of a list in paragraphs is in a task, in the head, unparsed or in the counted preface', () => {
  const lines = [
    '§',
    '§工作要点',
    '一、§',
    '一、总体要求',
    '三、工作要求§',
    '（一）§',
    '（二）加强组织领导。§',
    '（三）§（以下均需§局落实，不再列出）',
    '1.§。',
    '2.2025年底前§。责任单位：§局牵头，§局配合',
    '3.§。（牵头单位：§局、§委；配合单位：§局；完成时限：§月底）',
    '4.§。',
    '（1）§',
    '①§',
    '5.§。由§局会同§局落实。',
    '责任单位：§局（牵头）、§局 §局',
    '注：§',
    '以上各项均由§局落实。',
    '1.§。2.§。3.§。',
    '牵头单位：§局',
    '二、§（牵头单位：§局；责任单位：§局）',
    '（四）§【§局牵头，§局配合；9月底前】',
    '任务一：§',
    '第二条　§',
    '主要内容：§',
    '      责任领导：§      责任科室：§科',
    '6.§ | 责任单位：§局：§；§局负责§ | 完成时限：§',
    '◆ §（§办、§局，每季度1次）',
    '● §',
    '完成期限：§月',
    '（责任单位列首位的为牵头单位）',
    '附件：§',
    '§人民政府',
    '2025年3月1日',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 14 }), (picked) => {
      const words: string[] = [];
      const text = picked
        .join('\n')
        .replace(
          /§/g,
          () => words[words.push(`词${String.fromCharCode(0x4e00 + words.length * 7)}${words.length}字`) - 1]!,
        );
      const reading = readText(text);
      expect(words.filter((word) => !everything(reading).includes(word))).toEqual([]);
      const counted = reading.messages.find(({ ruleId }) => ruleId === 'task/preface')?.actual;
      expect(Number(counted ?? 0)).toBe(reading.preface.length);
    }),
    { numRuns: 1000 },
  );
});

it('no text at all makes it fall', () => {
  const line = fc
    .array(
      fc.constantFrom(
        '一、',
        '（一）',
        '1.',
        '责任单位：',
        '（',
        '）',
        '〔',
        '区司法局',
        '牵头，',
        '配合',
        '。',
        '\t',
        '|',
        '---',
        '100%',
        '每年',
        '底',
        '：',
        ' ',
        '12',
      ),
      { maxLength: 12 },
    )
    .map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { taskList } = readText(lines.join('\n'));
      expect(new Set(taskList.tasks.map(({ id }) => id)).size).toBe(taskList.tasks.length);
    }),
    { numRuns: 500 },
  );
});
