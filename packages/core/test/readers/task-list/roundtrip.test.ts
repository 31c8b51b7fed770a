import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Task, TaskList } from '../../../src/model/dossier/task.ts';
import { taskList as taskListSchema } from '../../../src/model/dossier/task.ts';
import { parseYaml } from '../../../src/source/index.ts';
import { stringifyTasks, type TaskListLayout, writeTaskList } from '../../../src/writers/task-list/index.ts';
import { corpusFile, corpusLists, skipped } from './corpus.ts';
import { readFile } from './read-file.ts';

const date = '2024-02-20';
const year = 2024;
const schema = '.fazhi/tasks.schema.json';

const throughYaml = (list: TaskList): TaskList => {
  const { value, messages } = parseYaml(stringifyTasks(list, { schema }), 'tasks.yaml', taskListSchema);
  expect(messages.map(String)).toEqual([]);
  return value!.value;
};

async function throughWord(list: TaskList, layout: TaskListLayout, notice?: readonly string[]): Promise<TaskList> {
  const head = notice
    ? {
        issuerMarks: ['某某区人民政府办公室'],
        addressees: ['各镇人民政府', '各街道办事处', '区政府各部门'],
        signatures: ['某某区人民政府办公室'],
        issueDate: date,
        note: '此件主动公开',
        copyTo: ['区委各部门'],
        printedBy: '某某区人民政府办公室',
        printedOn: date,
      }
    : {};
  const bytes = await writeTaskList(list, { layout, head, date, ...(notice && { notice }) });
  const { taskList, unparsed } = await readFile(bytes, 'list.docx', { year });
  expect(unparsed).toEqual([]);
  return taskList;
}

/** What a printed list carries; ids and targets follow from it. */
const printed = ({ number, group, content, lead, responsible, deadline }: Task) => ({
  number,
  group,
  content,
  lead,
  responsible,
  deadline: deadline?.text,
});

const character = fc.constantFrom(...'依法行政推进复议执法监督落实全面加强建设完善制度机制普法宣传公开清单审查');
const words = (min: number, max: number) => fc.string({ unit: character, minLength: min, maxLength: max });
const content = fc
  .tuple(
    fc.array(words(4, 20), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '每年不少于2次，', '满意率达到90%以上。', '“三项制度”（含备案）；', 'APP 2.0版和 Word, '),
  )
  .map(([sentences, odd]) => `${odd}${sentences.join('，')}。`);
const units = fc.uniqueArray(
  fc.constantFrom(
    '区司法局',
    '区政府办公室',
    '各乡（镇）街道',
    '区财政局（国资科、预算科）',
    '区政府其他有关部门',
    '区委编办',
    '团区委',
    '各街道',
  ),
  { maxLength: 4 },
);
const deadline = fc.constantFrom(
  undefined,
  { text: '2024年3月底', date: '2024-03-31' },
  { text: '每年3月1日前', frequency: '每年' },
  { text: '1月底前和7月底前', date: '2024-07-31' },
  { text: '持续推进' },
  { text: '年底前', date: '2024-12-31' },
);
const title = words(3, 12);

/** Groups open and close again; every level may have the same titles as before. */
const list = (depth: number) =>
  fc
    .tuple(
      fc.uniqueArray(title, { minLength: 1, maxLength: 3 }),
      fc.array(
        fc.record({
          path: fc.array(fc.nat(2), { minLength: depth === 0 ? 0 : 1, maxLength: depth }),
          numbered: fc.boolean(),
          content,
          lead: units,
          responsible: units,
          deadline,
        }),
        { minLength: 1, maxLength: 12 },
      ),
      words(4, 10),
    )
    .map(
      ([titles, rows, name]): TaskList => ({
        title: `${name}重点任务清单`,
        tasks: rows.map(({ path, numbered, deadline, ...row }, index) => ({
          id: String(index + 1),
          ...(numbered && { number: String(index + 1) }),
          group: path.map((each) => titles[each % titles.length]!),
          ...row,
          ...(deadline && { deadline }),
          targets: [],
          evidence: [],
          classification: 'public',
        })),
      }),
    );

describe('a list that is written and read again', () => {
  it.each([0, 1, 2, 3])('is the same as a table with groups %i deep', async (depth) => {
    await fc.assert(
      fc.asyncProperty(list(depth), async (written) => {
        const once = await throughWord(throughYaml(written), 'table');
        expect(once.title).toBe(written.title);
        expect(once.tasks.map(printed)).toEqual(written.tasks.map(printed));
        expect(await throughWord(throughYaml(once), 'table')).toEqual(once);
      }),
      { numRuns: 15 },
    );
  });

  it.each([0, 1, 2])('is the same in paragraphs with groups %i deep', async (depth) => {
    const numbered = list(depth).map(({ tasks, ...rest }) => ({
      ...rest,
      tasks: tasks.map((task, index) => ({ ...task, number: String(index + 1) })),
    }));
    await fc.assert(
      fc.asyncProperty(numbered, async (written) => {
        const once = await throughWord(throughYaml(written), 'prose');
        expect(once.title).toBe(written.title);
        expect(once.tasks.map(printed)).toEqual(written.tasks.map(printed));
        expect(await throughWord(throughYaml(once), 'prose')).toEqual(once);
      }),
      { numRuns: 15 },
    );
  });

  it.each(['table', 'prose'] as const)('is the same as the attachment of a notice (%s)', async (layout) => {
    const written: TaskList = {
      title: '某某区2024年度法治政府建设重点任务清单',
      documentNumber: '某府办字〔2024〕45号',
      tasks: [
        task('1', ['坚持党的领导'], '每年听取汇报不少于2次。', { lead: ['区司法局'], responsible: ['各街道'] }),
        task('2', ['坚持党的领导'], '公开年度报告。', {
          lead: ['区司法局'],
          deadline: { text: '2024年3月底', date: '2024-03-31' },
        }),
      ],
    };
    const notice = ['《某某区2024年度法治政府建设重点任务清单》已经区政府同意，现印发给你们，请认真贯彻执行。'];
    const read = await throughWord(written, layout, notice);
    expect({ ...read, tasks: read.tasks.map(printed) }).toEqual({ ...written, tasks: written.tasks.map(printed) });
  });

  const layouts = { caidian: 'table', changjiang: 'table', wujin: 'prose' } as const;
  it.each(corpusLists())(`%s${skipped}`, async (file, name) => {
    const { taskList, head } = await readFile(corpusFile(file), file);
    const layout = layouts[name.split('-')[0] as keyof typeof layouts];
    const bytes = await writeTaskList(throughYaml(taskList), { layout, date });
    const again = await readFile(bytes, 'list.docx', head.year === undefined ? {} : { year: head.year });
    expect(again.taskList.tasks).toEqual(taskList.tasks);
    expect(again.unparsed).toEqual([]);
  });
});

function task(number: string, group: string[], words: string, rest: Partial<Task>): Task {
  return {
    id: number,
    number,
    group,
    content: words,
    lead: [],
    responsible: [],
    targets: [],
    evidence: [],
    classification: 'public',
    ...rest,
  };
}
