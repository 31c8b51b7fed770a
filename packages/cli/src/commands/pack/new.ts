import { hasErrors, packFiles, UsageError } from '@fazhi/core';
import { exitCodes } from '../../exit-code.ts';
import { askForPack } from '../../inputs/ask.ts';
import { openBase, unusable } from '../../inputs/pack-base.ts';
import { schemaFiles } from '../../inputs/schema-files.ts';
import { shippedPacks } from '../../inputs/shipped-packs.ts';
import { stringifyJson } from '../../reporters/json.ts';
import type { Action } from './action.ts';

/** A pack on top of another, to be filled in: asks at a terminal, takes flags elsewhere. */
export async function newPack({ target: folder, options, host }: Action): Promise<number> {
  if ((await host.files.list(folder))?.length)
    throw new UsageError({
      code: 'pack/exists',
      found: `${folder} 里已经有文件`,
      remedy: '请换一个空的文件夹；已有的文件不会被改动',
    });
  const basename = folder.split('/').at(-1) ?? '';
  const given = {
    id: textOf(options.id) ?? (/^[a-z][a-z0-9-]*$/.test(basename) ? basename : undefined),
    name: textOf(options.name),
    base: textOf(options.extends),
  };
  const answers = host.interactive ? await askForPack(given, shippedPacks.names) : given;
  const id = required(answers.id, '编号', '--id，如 --id yunshan');
  const name = required(answers.name, '名称', '--name，如 --name 云山市法治政府建设年度报告');

  const { reference, outline, sample, judge } = await openBase(answers.base ?? 'national', folder, host.files);
  const version = textOf(options.packVersion) ?? '0.1.0';
  const year = host.currentYear() - 1;
  const made = packFiles({ id, name, version, extends: reference, year }, outline, sample);
  const messages = judge(made);
  if (hasErrors(messages)) throw unusable(messages);

  const schemas = schemaFiles(['pack', 'metrics', 'formulations', 'report', 'facts', 'evidence', 'tasks']);
  for (const [path, content] of [...made, ...schemas])
    await host.files.write(folder === '.' ? path : `${folder}/${path}`, new TextEncoder().encode(content));
  if (options.format === 'json') {
    host.stdout(stringifyJson({ pack: { id, name, version, extends: reference }, folder, files: [...made.keys()] }));
    return exitCodes.clean;
  }
  host.stdout(
    [
      `已在 ${folder} 新建模板包 ${id}，依据 ${reference}：`,
      ...[...made.keys()].map((path) => `  ${path}`),
      '下一步：在 pack.yaml 里写补丁，随时运行',
      `  fazhi pack check ${folder}      检查，并用 sample 起草一遍`,
      `  fazhi pack explain ${folder}    看有哪些章节和指标`,
      '',
    ].join('\n'),
  );
  return exitCodes.clean;
}

const textOf = (value: string | boolean | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);

function required(value: string | undefined, what: string, flag: string): string {
  if (value !== undefined) return value;
  throw new UsageError({ code: 'usage/missing-option', found: `缺少模板包的${what}`, remedy: `请加 ${flag}` });
}
