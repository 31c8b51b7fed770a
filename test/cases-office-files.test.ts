import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFile, importTasks } from '@fazhi/core';
import { describe, expect, it } from 'vitest';

const cases = fileURLToPath(new URL('../../shared/cases/office-files', import.meta.url));
const here = existsSync(cases);
const bytesOf = (path: string): Uint8Array => readFileSync(`${cases}/${path}`);

/** Tasks as `number|content|units|date`, and the ids of what is said. */
async function tasksOf(path: string) {
  const { value, messages } = await importTasks(bytesOf(path), path);
  return {
    tasks: (value?.taskList.tasks ?? []).map(({ number, content, lead, responsible, deadline }) =>
      [number, content, [...lead, ...responsible].join('、'), deadline?.date].join('|'),
    ),
    said: messages.map(({ ruleId }) => ruleId),
    reasons: messages.map(({ reason }) => reason),
  };
}

async function findingsOf(path: string): Promise<readonly string[]> {
  const { value } = await checkFile(bytesOf(path), path);
  return (value?.messages ?? []).flatMap(({ ruleId = '' }) => (/^format\//.test(ruleId) ? [] : [ruleId]));
}

const table = [
  '1|组织学法每年不少于4次。|县司法局|2025-12-31',
  '2|合格率达到95%以上。|县司法局|2025-06-30',
  '3|开展案卷评查。|各乡镇|2025-11-30',
];

describe.skipIf(!here)('task lists in Office files', () => {
  it.each([
    ['part-names/wb2.xlsx', [], table],
    ['far-cells/sty1.xlsx', [], table],
    ['far-cells/far_Z1048576.xlsx', ['task/too-many-rows'], table],
    ['cell-values/strike.xlsx', ['input/struck-cell'], table],
    ['strict/other-prefix.docx', [], [...table.slice(0, 2), '3|案卷评查|各乡镇|2025-11-30']],
    ['ruby/rubyt.docx', [], ['1|瀍河镇组织学法每年不少于4次。|瀍河镇|']],
  ] as const)('%s', async (path, said, tasks) => {
    const found = await tasksOf(path);
    expect(found.tasks).toEqual(tasks);
    expect(found.said).toEqual(said);
  });

  it('shows percentages as their cells do', async () => {
    const { tasks } = await tasksOf('cell-values/pct.xlsx');
    expect(tasks.map((task) => task.split('|')[1])).toEqual(['组织学法每年不少于4次。', '95%', '12,345.6']);
  });

  it('says error values at their cells', async () => {
    const { said, reasons } = await tasksOf('cell-values/errors.xlsx');
    expect(said[0]).toBe('input/cell-error');
    expect(reasons[0]).toContain('C4、A5显示的是错误值 #REF!');
  });

  it('parts units at blanks, strokes and 和', async () => {
    const { tasks, said } = await tasksOf('cell-values/units.xlsx');
    expect(said).toEqual([]);
    expect(tasks).toHaveLength(13);
    for (const task of tasks) expect(task.split('|')[2]).toMatch(/^\S+(?:、\S+)+$/);
  });

  it('keeps each target, at its cell', async () => {
    const { reasons, said } = await tasksOf('cell-values/target2.xlsx');
    expect(new Set(said)).toEqual(new Set(['task/unparsed']));
    expect(reasons.map((reason) => reason.split('没有')[0])).toEqual(
      ['C3的“95%”', 'C4的“100%”', 'C5的“98.5%”', 'C6的“1,200”', 'C7的“3件”', 'C8的“95%”', 'C10的“1.2万”'].map(
        (words) => `Sheet!${words}`,
      ),
    );
  });

  it.each(['dates/fmtids.xlsx', 'dates/textdates.xlsx'])('reads what the cells of %s show as dates', async (path) => {
    const { value } = await importTasks(bytesOf(path), path);
    for (const { deadline } of value!.taskList.tasks) {
      const { text = '', date } = deadline ?? {};
      const [, year, month] = /^(?:(\d{4})\D)?(\d{1,2})\D/.exec(`${text} `) ?? [];
      if (date === undefined || month === undefined) continue;
      expect(date.slice(0, 7)).toBe(`${year ?? '2025'}-${month.padStart(2, '0')}`);
    }
  });

  it('has the tasks of a typed list where Word counts them', async () => {
    const [counted, typed] = await Promise.all(
      ['auto', 'typed'].map((kind) => tasksOf(`numbering/tasks_p_${kind}.docx`)),
    );
    const withoutNumbers = (tasks: readonly string[] = []) => tasks.map((task) => task.replace(/^[^|]*/, ''));
    expect(withoutNumbers(counted?.tasks)).toEqual(withoutNumbers(typed?.tasks));
    expect(counted?.tasks.every((task) => /^\d/.test(task))).toBe(true);
  });
});

describe.skipIf(!here)('reports in Office files', () => {
  const missing = ['content/required-sections', 'content/required-sections'];
  const plain = ['term/jiezhi', 'numbering/single-child'];
  const stops = ['numbering/heading-trailing-punct', 'numbering/heading-trailing-punct'];
  it.each([
    ['numbering/miss_typed.docx', missing],
    ['numbering/miss_auto.docx', missing],
    ['numbering/miss_style.docx', missing],
    ['numbering/h_style.docx', []],
    ['numbering/h_direct.docx', stops],
    ['numbering/h_stylenum.docx', stops],
    ['part-names/doc2.docx', plain],
    ['part-names/u16.docx', plain],
    ['part-names/upper.docx', plain],
    ['strict/strict.docx', plain],
  ])('%s', async (path, found) => {
    expect(await findingsOf(path)).toEqual(found);
  });

  it('calls a workbook a workbook', async () => {
    await expect(findingsOf('part-names/wb2.xlsx')).rejects.toMatchObject({ code: 'check/workbook' });
  });
});

describe.skipIf(!here)('the cases', () => {
  it('are all named here, or in the test of layouts', () => {
    const own = readFileSync(fileURLToPath(import.meta.url), 'utf8');
    const files = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:docx|xlsx)$/.test(path),
    );
    const named = files.filter((path) => own.includes(path) || /^sections|tasks_p_/.test(path));
    expect(named).toEqual(files);
  });
});
