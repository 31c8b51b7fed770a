import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/model/dossier/fact.ts';
import type { Task } from '../../../src/model/dossier/task.ts';
import {
  corpusFile,
  corpusIsHere,
  corpusLists,
  type ExpectedList,
  type ExpectedTarget,
  expectedList,
  skipped,
} from './corpus.ts';
import { readFile } from './read-file.ts';

const squeeze = (text: string) => text.replace(/\s+/g, '');

it.skipIf(!corpusIsHere)(`finds the published lists${skipped}`, () => {
  expect(corpusLists().map(([file]) => file)).toEqual([
    'caidian-2023-tasks.docx',
    'caidian-2023-tasks.txt',
    'caidian-2023-tasks.xlsx',
    'changjiang-2024-indicators.docx',
    'changjiang-2024-indicators.txt',
    'wujin-2023-workpoints.docx',
    'wujin-2023-workpoints.txt',
  ]);
});

describe.each(corpusLists())('%s', (file, list) => {
  const expected = expectedList(list);
  const reading = readFile(corpusFile(file), file);

  it('is read as published', async () => {
    const { taskList, head, unparsed } = await reading;
    expect(unparsed).toEqual([]);
    expect(squeeze(taskList.title ?? '')).toBe(expected.title);
    expect(taskList.documentNumber ?? null).toBe(expected.docNumber);
    expect(head.year).toBe(expected.year);
    expect(head.organ ?? null).toBe(expected.organ);
    expect(taskList.tasks.length).toBe(expected.total);
    expect(
      taskList.tasks.map(({ number, group, content, lead, responsible, deadline }) => ({
        number,
        groupPath: group.map(squeeze),
        contentStartsWith: squeeze(content).slice(0, 12),
        lead,
        responsible,
        deadline: stated(deadline, content)?.text ?? null,
        deadlineDate: stated(deadline, content)?.date ?? null,
      })),
    ).toEqual(
      expected.tasks.map(({ number, groupPath, contentStartsWith, lead, responsible, responsibleAlso, ...task }) => ({
        number,
        groupPath: groupPath.map(squeeze),
        contentStartsWith,
        lead,
        responsible: responsibleAlso ?? responsible,
        deadline: task.deadline,
        deadlineDate: task.deadlineDate ?? null,
      })),
    );
    expect(groupsOf(taskList.tasks.map(({ group }) => group.map(squeeze)))).toEqual(withoutEmpty(expected.groups));
  });

  it('proposes the targets that people found in it', async () => {
    const { taskList } = await reading;
    const judged = taskList.tasks.map(({ targets }, index) => judge(targets, expected.tasks[index]!.targets));
    const wanted = judged.reduce((sum, each) => sum + each.wanted, 0);
    const missed = judged.flatMap(({ missed }) => missed);
    const extra = judged.flatMap(({ extra }) => extra);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    expect(missed.length + extra.length).toBeLessThanOrEqual(wanted * 0.05);
  });
});

/** The deadline, where it is not one that only the content names: what is expected lists those apart. */
const stated = (deadline: Task['deadline'], content: string): Task['deadline'] =>
  deadline?.text.split('、').every((text) => content.includes(text)) ? undefined : deadline;

type Groups = readonly { readonly title: string; readonly count: number; readonly children?: Groups }[];

function groupsOf(paths: readonly (readonly string[])[]): Groups {
  const titles = [...new Set(paths.flatMap(([first]) => (first === undefined ? [] : [first])))];
  return titles.map((title) => {
    const inside = paths.filter(([first]) => first === title);
    const children = groupsOf(inside.map(([, ...rest]) => rest));
    return { title, count: inside.length, ...(children.length > 0 && { children }) };
  });
}

const withoutEmpty = (groups: ExpectedList['groups']): Groups =>
  groups.map(({ title, count, children }) => ({
    title: squeeze(title),
    count,
    ...(children && { children: withoutEmpty(children) }),
  }));

/** A target is the same where op, value, unit and rhythm are, and its words overlap. */
function judge(found: readonly Target[], expected: readonly ExpectedTarget[]) {
  const left = [...found];
  const missed = expected.filter((target) => {
    const index = left.findIndex((each) => isSame(each, target));
    if (index >= 0) left.splice(index, 1);
    return index < 0 && !target.optional;
  });
  return {
    wanted: expected.filter(({ optional }) => !optional).length,
    missed: missed.map(({ text }) => text),
    extra: left,
  };
}

function isSame({ op, value, unit, per, text = '' }: Target, target: ExpectedTarget): boolean {
  const [words, stated] = [squeeze(text), squeeze(target.text)];
  const overlaps =
    words.includes(stated) ||
    stated.includes(words) ||
    words.endsWith(stated.slice(-4)) ||
    stated.includes(words.slice(-6));
  const ops = [target.op, ...(target.opAlso ?? [])];
  return ops.includes(op) && Number(value) === target.value && unit === target.unit && per === target.per && overlaps;
}
