import { dossierFiles, type OrganLevel, organLevels, UsageError } from '@fazhi/core';
import { openPacks } from '@fazhi/core/folder';
import { exitCodes } from '../exit-code.ts';
import { askForDossier } from '../inputs/ask.ts';
import { schemaFiles } from '../inputs/schema-files.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { refuseTaken } from '../outputs/refuse-taken.ts';
import type { Run } from '../verb.ts';

/** A dossier to fill in: asks at a terminal, takes flags elsewhere. */
export const init: Run = async ([folder = '.'], options, host) => {
  await refuseTaken(folder, ['report.yaml'], host.files);
  const given = {
    organ: textOf(options.organ),
    level: organLevels.find((level) => level === options.level),
    year: textOf(options.year),
    pack: textOf(options.pack) ?? 'national',
  };
  const answers = host.interactive ? await askForDossier(given, host.currentYear() - 1) : given;
  const organ = required(answers.organ, '--organ', '机关全称');
  const level: OrganLevel = required(answers.level, '--level', '机关层级');
  const year = Number(answers.year ?? host.currentYear() - 1);
  if (!Number.isInteger(year) || year < 2000 || year > 2100) {
    throw new UsageError({
      code: 'usage/year',
      found: `--year 的值是 ${answers.year}`,
      remedy: '请写四位年份，如 2025',
    });
  }
  const { packs, labelOf } = await openPacks(answers.pack, shippedPacks, host.files, { from: folder });
  if (packs.size === 0) {
    throw new UsageError({
      code: 'pack/not-found',
      found: `没有“${answers.pack}”这个模板包`,
      remedy: `自带的模板包有 ${shippedPacks.names.join('、')}`,
    });
  }
  const made = dossierFiles({ organ, level, year, pack: answers.pack }, packs, { from: folder, labelOf });
  await refuseTaken(folder, made.keys(), host.files);
  const schemas = schemaFiles(['report', 'facts', 'evidence', 'tasks']);
  for (const [path, text] of [...made, ...schemas])
    await host.files.write(`${folder}/${path}`, new TextEncoder().encode(text));
  host.stdout(
    [
      `已在 ${folder} 新建 ${year} 年度卷宗：`,
      ...[...made.keys()].map((path) => `  ${path}`),
      '下一步：在 facts.yaml 里填数据，在 prose 文件夹里写文字，随时运行',
      `  fazhi check ${folder}    看还缺什么`,
      `  fazhi build ${folder} --allow-open    先看样稿`,
      '',
    ].join('\n'),
  );
  return exitCodes.clean;
};

const textOf = (value: string | boolean | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);

function required<Value>(value: Value | undefined, flag: string, what: string): Value {
  if (value !== undefined) return value;
  throw new UsageError({
    code: 'usage/missing-option',
    found: `缺少${what}`,
    remedy: `请加 ${flag}，用法见 fazhi init --help`,
  });
}
