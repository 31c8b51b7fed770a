import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coverTasks, type Matrix } from '@fazhi/core';
import { openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };

describe('caidian-2023', () => {
  let matrix: Matrix;
  beforeAll(async () => {
    const { value } = await openDraft(join(root, 'examples/caidian-2023'), shelf, diskFiles);
    matrix = coverTasks(value!);
  });

  const numbersOf = (state: string) =>
    matrix.rows.filter((row) => row.state === state).map(({ task }) => Number(task.number));

  it('shows every state', () => {
    expect(numbersOf('partial')).toEqual([3, 11, 23, 26, 33]);
    expect(numbersOf('uncovered')).toEqual([15, 35]);
    expect(numbersOf('exempt')).toEqual([16, 22]);
    expect(numbersOf('covered')).toHaveLength(31);
    expect(matrix.rows.filter(({ overdue }) => overdue).map(({ task }) => task.id)).toEqual(['11', '15', '35']);
  });

  const published = join(root, '../shared/corpus/expected/caidian-2023-tasks.json');
  const absent = existsSync(published) ? '' : ' (skipped: the published list is not beside this checkout)';
  it.skipIf(absent)(
    `has the groups, numbers, departments, deadlines and targets of the published list${absent}`,
    () => {
      const list = JSON.parse(readFileSync(published, 'utf8')) as PublishedList;
      expect(matrix.title).toBe(list.title);
      expect(matrix.byGroup.map(({ name, rows }) => ({ title: name, count: rows.length }))).toEqual(list.groups);
      const written = matrix.rows.map(({ task, targets }) => ({
        number: task.number,
        groupPath: task.group,
        lead: task.lead,
        responsible: task.responsible,
        deadline: task.deadline?.text,
        deadlineDate: task.deadline?.date,
        targets: targets.map(({ target }) => target.value),
      }));
      const wanted = list.tasks.map(({ contentStartsWith: _start, targets, ...task }) => ({
        ...task,
        targets: targets.map(({ value }) => value),
      }));
      expect(written).toEqual(wanted);
    },
  );
});

interface PublishedList {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly count: number }[];
  readonly tasks: readonly {
    readonly number: string;
    readonly contentStartsWith: string;
    readonly targets: readonly { readonly value: number }[];
  }[];
}
