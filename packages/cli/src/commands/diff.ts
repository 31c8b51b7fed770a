import { compareDocuments, editionIds, hasErrors, UsageError } from '@fazhi/core';
import { exitCodes } from '../exit-code.ts';
import { editionBeside, lastBuilt, sideOf } from '../inputs/report/draft-to-compare.ts';
import { writeRedline } from '../outputs/write-redline.ts';
import { pretty } from '../reporters/pretty.ts';
import { redlineJson } from '../reporters/verbs/redline-json.ts';
import { redlinePretty } from '../reporters/verbs/redline-pretty.ts';
import type { Run } from '../verb.ts';

/** 花脸稿: what one draft changes in another, as a list and as tracked changes of Word. */
export const diff: Run = async ([first = '', second], options, host) => {
  const asked = editionIds.find((id) => id === options.edition);
  const built = second === undefined ? await lastBuilt(first, asked, host) : undefined;
  if (built?.edited && options.quiet !== true) host.stderr(`${built.path} 生成之后被人改过，按改过的比较\n`);
  const [older, newer] = built ? [built.path, first] : [first, second ?? ''];
  const edition = asked ?? editionOf(built?.edition) ?? (await editionBeside([older, newer], host));
  const [before, after] = [await sideOf(older, edition, host), await sideOf(newer, edition, host)];
  const draft = after.draft ?? before.draft;
  const names = (draft?.dossier.report.departments ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const { value: compared, messages } = await compareDocuments(before, after, { names });
  if (messages.length > 0) host.stderr(pretty(messages, host.colour));
  if (!compared || hasErrors(messages)) return exitCodes.findings;

  if (typeof options.out === 'string') {
    if (!options.out.endsWith('.docx'))
      throw new UsageError({
        code: 'diff/out',
        found: `输出文件是 ${options.out}`,
        remedy: '花脸稿是 Word 文件，请写 .docx 的路径',
      });
    const { author = 'fazhi', date } = options;
    const by = { author: String(author), date: momentOf(date) ?? compared.dated ?? '2000-01-01T00:00:00Z' };
    await writeRedline(options.out, compared.tracked(by), options.force === true, host.files);
  }
  const shown = { older, newer, compared, draft };
  host.stdout(options.format === 'json' ? redlineJson(shown) : redlinePretty(shown));
  return compared.edits.length === 0 ? exitCodes.clean : exitCodes.findings;
};

const editionOf = (word: string | undefined) => editionIds.find((id) => id === word);

/** @throws UsageError `diff/date` */
function momentOf(date: string | boolean | undefined): string | undefined {
  if (date === undefined) return undefined;
  const written = String(date);
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(written)) return `${written}T00:00:00Z`;
  throw new UsageError({ code: 'diff/date', found: `--date 是 ${written}`, remedy: '请写成 2026-02-20 的样子' });
}
