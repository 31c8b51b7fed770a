import { importTasks, type Message, mergeTasks, severityOf, stringifyTasks } from '@fazhi/core';
import { exitCodes } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { type ImportTarget, importTarget } from '../../inputs/import-target.ts';
import { readInput } from '../../inputs/read-input.ts';
import { registerList } from '../../inputs/register-list.ts';
import { messageJson, stringifyJson } from '../../reporters/json.ts';
import { pretty } from '../../reporters/pretty.ts';
import { visibleName } from '../../reporters/visible.ts';
import type { Run } from '../../verb.ts';

/** A task list as the office has it, into tasks.yaml. */
export const importTaskList: Run = async ([file = ''], options, host) => {
  const bytes = await readInput(file, '请给出任务清单的路径，.docx、.xlsx、.md 或 .txt', host);
  const target = await importTarget(options, host);
  const { value: imported, messages } = await importTasks(bytes, file, target.known);
  let found: Message[] = [...messages];
  const lines: string[] = [];
  if (imported && imported.taskList.tasks.length > 0) {
    lines.push(imported.summary);
    const name = visibleName(file.slice(file.lastIndexOf('/') + 1));
    const comments = [`由 fazhi import tasks 从“${name}”读出：${imported.summary}。目标是按原文提出的，请核对。`];
    const fresh = stringifyTasks(imported.taskList, { schema: target.schema, comments });
    if (target.current === undefined) await put(target, fresh, host, options.format === 'json');
    else {
      const { departments } = target.known;
      const { value: merged, messages: ofMerge } = mergeTasks(target.current, target.path ?? '', imported.taskList, {
        schema: target.schema,
        ...(departments && { departments }),
      });
      for (const message of ofMerge) found.push(message);
      if (merged) {
        await put(target, merged.text, host, false);
        const { added, updated, kept, gone } = merged;
        lines.push(
          `新增 ${added.length} 项，更新 ${updated.length} 项，不变 ${kept.length} 项，清单里已没有的 ${gone.length} 项`,
        );
      }
    }
  }
  if (target.path !== undefined && lines.length > 0) lines.push(`已写入  ${target.path}`);
  if (typeof options.into === 'string' && imported) {
    const registered = await registerList(options.into, imported.taskList, options.register === true, host);
    lines.push(...registered.lines);
    found = found.filter(({ ruleId, actual }) => ruleId !== 'task/unknown-unit' || !registered.added.has(actual ?? ''));
  }
  if (options.format === 'json') {
    const { taskList, summary, unparsed = [] } = imported ?? {};
    host.stdout(stringifyJson({ summary, taskList, unparsed, messages: found.map(messageJson) }));
  } else {
    host.stderr(pretty(found, host.colour));
    if (!options.quiet && lines.length > 0) host.stderr(`${lines.join('\n')}\n`);
  }
  return found.some((message) => severityOf(message) !== 'info') ? exitCodes.findings : exitCodes.clean;
};

async function put({ path }: ImportTarget, text: string, host: Host, silent: boolean): Promise<void> {
  if (path !== undefined) await host.files.write(path, new TextEncoder().encode(text));
  else if (!silent) host.stdout(text);
}
