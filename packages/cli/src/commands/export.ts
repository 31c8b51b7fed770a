import { basename, dirname } from 'node:path';
import {
  InputError,
  type TaskList,
  type TaskListHead,
  type TaskListLayout,
  UsageError,
  writeTaskList,
} from '@fazhi/core';
import { openDossier } from '@fazhi/core/folder';
import { exitCodes } from '../exit-code.ts';
import { dossierLayout } from '../inputs/dossier-layout.ts';
import { fileNameOf } from '../outputs/file-name-of.ts';
import { internalLists, refuseBeside } from '../outputs/refuse-beside.ts';
import { writeOutputs } from '../outputs/write-outputs.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Run } from '../verb.ts';

/** The dossier's task list as an office issues it. */
export const exportVerb: Run = async ([what, folder = '.'], options, host) => {
  if (what !== 'tasks')
    throw new UsageError({ code: 'export/kind', found: `不会写 ${what}`, remedy: '请写 fazhi export tasks 卷宗' });
  const { value: dossier, messages } = await openDossier(folder, host.files);
  if (!dossier) {
    host.stdout(pretty(messages, host.colour));
    return exitCodes.findings;
  }
  const { organ, year, nextTasks = [], issueDate } = dossier.report;
  const next: TaskList = {
    title: `${organ.short ?? organ.name}${year + 1}年度法治政府建设重点任务清单`,
    tasks: [...nextTasks],
  };
  const list = options.next === true ? next : dossier.taskList;
  if (list.tasks.length === 0)
    throw new InputError({
      code: 'export/no-tasks',
      found: options.next === true ? 'report.yaml 里没有 nextTasks' : `${folder} 里没有任务`,
      remedy: '请先用 fazhi import tasks 读入清单，或写在 tasks.yaml 里',
    });
  const path =
    typeof options.out === 'string' ? options.out : `${folder}/out/${fileNameOf(list.title ?? '任务清单')}.docx`;
  if (!options.force && (await host.files.read(path)))
    throw new UsageError({
      code: 'output/exists',
      found: `${path} 已经存在`,
      remedy: '请换一个名字；确实要覆盖，请加 --force',
    });
  const hasInternal = list.tasks.some(({ classification }) => classification === 'internal');
  const output = {
    folder: dirname(path),
    name: basename(path),
    edition: hasInternal ? internalLists.tasks : 'tasks',
    format: 'docx',
  };
  await refuseBeside([output], host.files);
  const letter: TaskListHead = {
    organ: organ.name,
    year,
    issuerMarks: [organ.short ?? organ.name],
    signatures: [organ.name],
    ...(issueDate && { issueDate }),
  };
  const bytes = await writeTaskList(list, {
    layout: (options.layout ?? 'table') as TaskListLayout,
    date: issueDate ?? `${year}-12-31`,
    settings: await dossierLayout(dossier, folder, host.files),
    ...(options.notice === true && {
      head: letter,
      notice: [`现将《${list.title ?? '任务清单'}》印发给你们，请认真贯彻执行。`],
    }),
  });
  // Where the user chose the place, no manifest is put beside it.
  if (options.out === undefined) await writeOutputs(folder, [{ output, bytes }], new Map(), host.files);
  else await host.files.write(path, bytes);
  host.stdout(`已生成  ${path}\n`);
  return exitCodes.clean;
};
