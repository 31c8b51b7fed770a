import { type CaseResult, compilePack, hasErrors, InputError, testPack } from '@fazhi/core';
import { openCases, openPack } from '@fazhi/core/folder';
import { exitCodes } from '../../exit-code.ts';
import { refuseShipped, shippedPacks } from '../../inputs/shipped-packs.ts';
import { casesJson, casesPretty } from '../../reporters/pack/cases.ts';
import type { Action } from './action.ts';
import { seedCase } from './seed-case.ts';
import { showFindings } from './show-findings.ts';

/** Drafts each case of a pack and compares it with its files; with `--update`, it becomes its files. */
export async function test(action: Action): Promise<number> {
  const { target, options, host } = action;
  const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
  const { value: compiled, messages: ofTemplates } = opened?.outline ? compilePack(opened.outline) : noTemplates;
  if (!opened || !compiled || hasErrors(messages)) return showFindings([...messages, ...ofTemplates], action);

  const { folder, label, ids } = opened;
  const run = async () => {
    const cases = await openCases(folder, ids.get(label) ?? label, host.files);
    return testPack(compiled, cases, { label, ids });
  };
  const seeded =
    typeof options.seed === 'string' ? await seed({ folder, id: ids.get(label) ?? label }, options.seed, action) : [];
  let results = await run();
  if (results.length === 0)
    throw new InputError({
      code: 'pack/no-cases',
      found: `${folder} 里没有用例`,
      remedy:
        '请用 fazhi pack test 模板包 --seed 卷宗 从一个卷宗建第一个用例，或者在 cases/用例名/dossier 里放一个卷宗，再运行 fazhi pack test -u 写下起草的结果',
    });
  const isWanted = ({ name }: CaseResult) => options.update === true || seeded.includes(name);
  const written = results.filter(isWanted).flatMap(({ differences }) => differences);
  if (written.length > 0) {
    await refuseShipped(folder, `${folder}/cases`, host.files);
    for (const { path, actual } of written) await host.files.write(path, new TextEncoder().encode(actual));
    results = await run();
  }
  const paths = written.map(({ path }) => path);
  host.stdout(
    options.format === 'json'
      ? casesJson(results, paths)
      : casesPretty(results, paths, { colour: host.colour, quiet: options.quiet === true }),
  );
  const passes = results.every(({ differences, messages: found }) => differences.length + found.length === 0);
  return passes ? exitCodes.clean : exitCodes.findings;
}

async function seed(
  pack: { readonly folder: string; readonly id: string },
  dossier: string,
  { options, host }: Action,
): Promise<readonly string[]> {
  await refuseShipped(pack.folder, `${pack.folder}/cases`, host.files);
  return [await seedCase(pack, dossier, { files: host.files, force: options.force === true })];
}

const noTemplates = { value: undefined, messages: [] };
