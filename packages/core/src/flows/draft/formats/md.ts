import { passagesOf } from '../../../edition/index.ts';
import { parseMarkdown, stringifyReport } from '../../../markdown/index.ts';
import type { Draft } from '../draft.ts';
import type { FormatWriter } from './format-writer.ts';

export const md: FormatWriter = async (report, { draft, edition }) => {
  const markdown = stringifyReport(report, { marks: edition.anchors });
  return {
    bytes: new TextEncoder().encode(markdown),
    messages: [],
    passages: () => passagesInMarkdown(markdown, draft),
  };
};

/** What can be read in a finished Markdown file. */
function passagesInMarkdown(markdown: string, { report, ledger }: Draft) {
  const { title, children } = parseMarkdown(markdown, '').value;
  return passagesOf({ ...report, head: { ...report.head, title }, children }, ledger);
}
