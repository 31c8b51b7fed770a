import { checkFile, type Findings, type Report, UsageError } from '@fazhi/core';
import { checkOpened, type Files, type OpenDraftOptions, type OpenedDraft, openDraft } from '@fazhi/core/folder';
import { nationalFormulations } from '../inputs/national-formulations.ts';
import { readInput } from '../inputs/read-input.ts';
import { reportYear } from '../inputs/report-year.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { during, type Stopwatch } from '../steps.ts';

/** A dossier, or a report in a file, with what was found in it. */
export interface CheckedTarget extends Findings {
  readonly target: string;
  readonly draft: OpenedDraft | undefined;
  /** Texts that fixes are made in, by name. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What the report of a check is made from. */
export interface TargetFindings extends CheckedTarget {
  readonly openSlots: readonly { readonly id: string; readonly text: string }[];
}

/** The findings without what nobody asks for any more, so that a batch takes no more memory than one. */
export function findingsOf(
  { draft, sources, ...checked }: CheckedTarget,
  { keepDraft }: { readonly keepDraft: boolean },
): TargetFindings {
  const named = new Set(checked.messages.map(({ file }) => file));
  return {
    ...checked,
    draft: keepDraft ? draft : undefined,
    sources: new Map([...sources].filter(([file]) => named.has(file))),
    openSlots: (draft?.openSlots ?? []).map(({ id, value }) => ({ id, text: value })),
  };
}

export const isReportFile = (target: string) => /\.(?:docx?|wps|md|markdown|txt)$/i.test(target);

/** A file that is no part of a dossier: what it is, its content says, whatever it is called. */
const isOtherFile = async (target: string, files: Files): Promise<boolean> =>
  !/\.ya?ml$/i.test(target) && (await files.read(target)) !== undefined;

export interface CheckTargetOptions extends OpenDraftOptions {
  /** Of a report in a file, where its title does not say. */
  readonly year?: string | undefined;
  /** Last year's report; a dossier names its own. */
  readonly previous?: Report | undefined;
  readonly steps?: Stopwatch | undefined;
}

async function checkDossier(
  target: string,
  files: Files,
  { steps, ...options }: CheckTargetOptions,
): Promise<CheckedTarget> {
  const { value, messages } = await during(steps, 'draft', () => openDraft(target, shippedPacks, files, options));
  if (!value) return { target, draft: undefined, messages, suppressed: [], sources: new Map() };
  return { target, ...(await during(steps, 'check', () => checkOpened({ value, messages }, target, files))) };
}

const ofDossier = (target: string): UsageError =>
  new UsageError({
    code: 'usage/previous',
    found: `${target} 是卷宗，--previous 只用于单独的一份报告`,
    remedy: '请把上一年报告的文件写在 report.yaml 的 previous 里',
  });

/** @throws UsageError, InputError where the target cannot be read */
export async function checkTarget(
  target: string,
  files: Files,
  { year, previous, steps, ...options }: CheckTargetOptions = {},
): Promise<CheckedTarget> {
  if (!isReportFile(target) && !(await isOtherFile(target, files))) {
    if (previous) throw ofDossier(target);
    return checkDossier(target, files, { steps, ...options });
  }
  const stated = reportYear(year);
  const bytes = await readInput(target, '请给出卷宗文件夹，或者 .docx、.md、.txt 的报告', { files });
  const formulations = await nationalFormulations(files, options.cache);
  const { value, messages } = await during(steps, 'check', () =>
    checkFile(bytes, target, { year: stated, formulations, previous }),
  );
  return {
    target,
    draft: undefined,
    messages: value?.messages ?? messages,
    suppressed: value?.suppressed ?? [],
    sources: new Map(value?.source === undefined ? [] : [[target, value.source]]),
  };
}
