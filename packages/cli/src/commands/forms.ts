import {
  askDepartments,
  type DepartmentForm,
  type Draft,
  hasErrors,
  UsageError,
  writeForm,
  writeFormGuide,
} from '@fazhi/core';
import { exitCodes } from '../exit-code.ts';
import { sortMessages } from '../findings/sort-messages.ts';
import { draftOrFindings } from '../inputs/draft-or-findings.ts';
import { fileNameOf } from '../outputs/file-name-of.ts';
import { type MadeFile, outputPath, refuseCollisions } from '../outputs/output.ts';
import { internalLists, refuseBeside } from '../outputs/refuse-beside.ts';
import { findEdited } from '../outputs/refuse-edited.ts';
import { writeOutputs } from '../outputs/write-outputs.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Run } from '../verb.ts';

/** An Excel form for each department: what it owes, with what is known already; and a page that tells all how to fill it in. */
export const forms: Run = async ([folder = '.'], options, host) => {
  const draft = await draftOrFindings(folder, options, host);
  if (!draft) return exitCodes.findings;
  const { value: asked, messages: unasked } = askDepartments(draft);
  const chosen = chosenForms(asked, options.department, draft.dossier.report.departments);
  const into = typeof options.out === 'string' ? options.out : `${folder}/forms`;
  const made = await Promise.all(
    chosen.map(async (form): Promise<MadeFile> => {
      const name = `${fileNameOf(form.department)}填报表（${form.year}年度）.xlsx`;
      return {
        output: { folder: into, name, edition: internalLists.forms, format: 'xlsx' },
        bytes: await writeForm(form),
      };
    }),
  );
  const guide = guideOf(asked, into);
  const all = guide ? [...made, guide] : made;
  const outputs = all.map(({ output }) => output);
  refuseCollisions(outputs);
  await refuseBeside(outputs, host.files);
  const { standing, edited } =
    options.force === true
      ? { standing: new Map<string, string>(), edited: [] }
      : await findEdited(all, folder, host.files);
  const left = new Map(edited.map(({ path, why }) => [path, why]));
  const written = all.filter(({ output }) => !left.has(outputPath(output)));
  await writeOutputs(folder, written, standing, host.files);

  const found = sortMessages([...unasked]);
  if (options.format === 'json') {
    const listed = chosen.map(({ department, metrics, tasks }, index) => ({
      department,
      metrics: metrics.length,
      tasks: tasks.length,
      file: outputPath(made[index]!.output),
      written: !left.has(outputPath(made[index]!.output)),
    }));
    host.stdout(
      stringifyJson({ forms: listed, guide: guide && outputPath(guide.output), messages: found.map(messageJson) }),
    );
  } else {
    host.stdout(pretty(found, host.colour));
    const lines = [...formLines(chosen, made, left), ...(guide ? [guideLine(outputPath(guide.output), left)] : [])];
    for (const { line, isLeft } of lines) if (isLeft || !options.quiet) host.stdout(`${line}\n`);
  }
  return hasErrors(found) ? exitCodes.findings : exitCodes.clean;
};

/** One page for all departments, to be sent with their forms. */
function guideOf([form]: readonly DepartmentForm[], folder: string): MadeFile | undefined {
  if (!form) return undefined;
  const output = { folder, name: `填报说明（${form.year}年度）.html`, edition: internalLists.forms, format: 'html' };
  return { output, bytes: writeFormGuide(form) };
}

/** The forms of these departments, by their ids, names or aliases. */
function chosenForms(
  asked: readonly DepartmentForm[],
  wanted: unknown,
  departments: Draft['dossier']['report']['departments'],
): readonly DepartmentForm[] {
  if (typeof wanted !== 'string') return asked;
  const names = wanted
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name, _index, all) => name !== '' || all.length === 1)
    .map((given) => {
      const isNamed = ({ id, name, aliases = [] }: (typeof departments)[number]) =>
        [id, name, ...aliases].includes(given);
      return asked.some(({ department }) => department === given) ? given : (departments.find(isNamed)?.name ?? given);
    });
  const unknown = names.filter((name) => !asked.some(({ department }) => department === name));
  if (unknown.length > 0)
    throw new UsageError({
      code: 'forms/department',
      found: `没有要向 ${unknown.join('、')} 要的数据和任务`,
      remedy: `请写：${asked.map(({ department }) => department).join('、')}`,
    });
  return asked.filter(({ department }) => names.includes(department));
}

const guideLine = (path: string, left: ReadonlyMap<string, string>) => {
  const why = left.get(path);
  return why === undefined
    ? { line: `已生成  ${path}  随填报表一起发给各单位`, isLeft: false }
    : { line: `未覆盖  ${path}  ${why}；确实要覆盖，请加 --force`, isLeft: true };
};

/** What became of each form; of those that somebody filled in, why they were left. */
const formLines = (
  forms: readonly DepartmentForm[],
  made: readonly MadeFile[],
  left: ReadonlyMap<string, string>,
): readonly { readonly line: string; readonly isLeft: boolean }[] =>
  forms.length === 0
    ? [{ line: '没有要向单位要的数据和任务', isLeft: false }]
    : forms.map(({ metrics, tasks }, index) => {
        const path = outputPath(made[index]!.output);
        const why = left.get(path);
        return why === undefined
          ? { line: `已生成  ${path}  指标${metrics.length}项，任务${tasks.length}项`, isLeft: false }
          : { line: `未覆盖  ${path}  ${why}；确实要覆盖，请加 --force`, isLeft: true };
      });
