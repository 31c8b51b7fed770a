import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { dossierFiles, type NewDossier } from '../../src/flows/intake/dossier-files.ts';
import { reportFile } from '../../src/model/dossier/dossier.ts';
import { taskList } from '../../src/model/dossier/task.ts';
import { editItems, parseYaml, yamlInline, yamlScalar } from '../../src/source/index.ts';
import { stringifyTasks, taskLines } from '../../src/writers/task-list/stringify-tasks.ts';
import { hostileWords as words } from './hostile-words.ts';

const lists = fc.array(words, { maxLength: 3 });

const read = (text: string, schema: z.ZodType = z.unknown()) => {
  const { value, messages } = parseYaml(text, 'f', schema);
  expect(messages.map(String), text).toEqual([]);
  return value!.value;
};

describe('what is written reads back as it was', () => {
  it('a scalar behind a key, as an item, in brackets', () => {
    fc.assert(
      fc.property(words, (value) => {
        const scalar = yamlScalar(value);
        expect(read(`a: ${scalar}   # 注\nb: 1\n`)).toEqual({ a: value, b: 1 });
        expect(read(`a:\n  - ${scalar}\n  - 1\n`)).toEqual({ a: [value, 1] });
        expect(read(`a: ${yamlInline({ b: value, c: [value, value], d: 1 })}\n`)).toEqual({
          a: { b: value, c: [value, value], d: 1 },
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('numbers and truth values', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -1e15, max: 1e15 }), fc.boolean(), fc.constantFrom(0.1, -2.5)),
        (value) => {
          expect(read(`a: ${yamlInline([value])}\n`)).toEqual({ a: [value] });
        },
      ),
    );
  });

  const task = fc.record({
    id: fc.constantFrom('1', '2-3', '甲.乙'),
    number: words,
    group: lists,
    content: words,
    lead: lists,
    responsible: lists,
    deadline: fc.record({ text: words }),
    targets: fc.array(fc.record({ op: fc.constant('>=' as const), value: fc.integer(), unit: words, text: words }), {
      maxLength: 2,
    }),
    evidence: fc.constant<string[]>([]),
    classification: fc.constantFrom('public' as const, 'internal' as const),
    exempt: fc.record({ reason: words }),
    unparsed: fc.array(fc.record({ text: words }), { minLength: 1, maxLength: 2 }),
  });

  it('a list of tasks, and a task added to one', () => {
    fc.assert(
      fc.property(words, task, task, (title, first, second) => {
        const text = stringifyTasks({ title, tasks: [first] }, { schema: 's', comments: [title] });
        expect(read(text, taskList)).toEqual({ title, tasks: [first] });
        const added = editItems(text, 'tasks', {
          changes: new Map([[0, { number: yamlScalar(title) }]]),
          additions: [{ after: 0, lines: taskLines(second) }],
        });
        expect(read(added!, taskList)).toEqual({ title, tasks: [{ ...first, number: title }, second] });
      }),
      { numRuns: 1000 },
    );
  });

  it('a new dossier', () => {
    fc.assert(
      fc.property(words, (organ) => {
        const begun: NewDossier = { organ, level: 'county', year: 2025, pack: 'national' };
        const files = dossierFiles(begun, new Map());
        expect(read(files.get('report.yaml')!, reportFile)).toMatchObject({ organ: { name: organ, level: 'county' } });
      }),
      { numRuns: 500 },
    );
  });
});
