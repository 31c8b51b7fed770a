import { checkFile, type Findings, UsageError } from '@fazhi/core';
import { type Files, type OpenedDraft, openCheck } from '@fazhi/core/node';
import { readInput } from './read-input.ts';
import { shippedPacks } from './shipped-packs.ts';

/** A dossier, or a report in a file, with what was found in it. */
export interface CheckedTarget extends Findings {
  readonly target: string;
  readonly draft: OpenedDraft | undefined;
  /** Texts that fixes are made in, by name. */
  readonly sources: ReadonlyMap<string, string>;
}

const isReportFile = (target: string) => /\.(?:docx?|wps|md|markdown|txt)$/i.test(target);

/** @throws UsageError, InputError where the target cannot be read */
export async function checkTarget(target: string, files: Files, year?: string): Promise<CheckedTarget> {
  if (!isReportFile(target)) return { target, ...(await openCheck(target, shippedPacks, files)) };
  const stated = year === undefined ? undefined : Number(year);
  if (stated !== undefined && !(stated >= 2000 && stated <= 2100))
    throw new UsageError({
      code: 'usage/year',
      found: `--year 的值是 ${year}`,
      remedy: '请写四位年份，如 --year 2025',
    });
  const bytes = await readInput(target, '请给出卷宗文件夹，或者 .docx、.md、.txt 的报告', { files });
  const { value, messages } = await checkFile(bytes, target, { year: stated });
  return {
    target,
    draft: undefined,
    messages: value?.messages ?? messages,
    suppressed: value?.suppressed ?? [],
    sources: new Map(value?.source === undefined ? [] : [[target, value.source]]),
  };
}
