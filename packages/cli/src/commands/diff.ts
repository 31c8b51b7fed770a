import { compareDocuments, editionIds, hasErrors, UsageError } from '@fazhi/core';
import { exitCodes } from '../exit-code.ts';
import { editionBeside, lastBuilt, sideOf } from '../inputs/report/draft-to-compare.ts';
import { formatOf, writeRedline } from '../outputs/write-redline.ts';
import { pretty } from '../reporters/pretty.ts';
import { redlineHtml } from '../reporters/verbs/redline-html.ts';
import { redlineJson, type ShownRedline } from '../reporters/verbs/redline-json.ts';
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

  const shown = { older, newer, compared, draft };
  if (typeof options.out === 'string') {
    const { author = 'fazhi', date } = options;
    const by = { author: String(author), date: momentOf(date) ?? compared.dated ?? '2000-01-01T00:00:00Z' };
    const bytes = formatOf(options.out) === 'html' ? redlineHtml(shown) : compared.tracked(by);
    await writeRedline(options.out, bytes, options.force === true, host.files);
  }
  host.stdout(show[options.format as keyof typeof show](shown));
  return compared.edits.length === 0 ? exitCodes.clean : exitCodes.findings;
};

const show = {
  pretty: redlinePretty,
  json: redlineJson,
  html: (shown: ShownRedline) => new TextDecoder().decode(redlineHtml(shown)),
} as const;

const editionOf = (word: string | undefined) => editionIds.find((id) => id === word);

/** @throws UsageError `diff/date` */
function momentOf(date: string | boolean | undefined): string | undefined {
  if (date === undefined) return undefined;
  const written = String(date);
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(written)) return `${written}T00:00:00Z`;
  throw new UsageError({ code: 'diff/date', found: `--date 是 ${written}`, remedy: '请写成 2026-02-20 的样子' });
}
