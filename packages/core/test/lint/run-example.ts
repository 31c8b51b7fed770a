import type { Rule } from '../../src/lint/index.ts';
import { applyFixes, lint } from '../../src/lint/index.ts';
import { parseMarkdown } from '../../src/markdown/index.ts';
import type { Message } from '../../src/message/index.ts';
import type { LintSubject } from '../../src/model/lint.ts';
import { readReport } from '../../src/readers/report/index.ts';
import { parseTextBlocks } from '../../src/readers/text/index.ts';
import { report } from '../../src/tree/build.ts';
import { docxSubject } from './docx-example.ts';
import { dossierSubject } from './dossier-example.ts';
import { formulations } from './formulations.ts';
import type { Example } from './rule-pages.ts';

/** Where an example's own text is supposed to stand; its messages leave it out. */
const page = 'report.md';

const subjects: Readonly<Record<string, (example: Example) => LintSubject>> = {
  prose: ({ input, settings }) => {
    const year = Number(settings.get('year') ?? 2025);
    const { value } = parseMarkdown(input, page);
    const tree = report({ year, title: settings.get('title') ?? '' }, ...value.children);
    return { report: tree, places: new Map(), sources: new Map([[page, input]]), year, formulations };
  },
  text: ({ input, settings }) => {
    const file = settings.get('file') ?? page;
    const { report: tree, places, year } = readReport(parseTextBlocks(input, file));
    return { report: tree, places, sources: new Map([[file, input]]), year, formulations };
  },
  dossier: dossierSubject,
  docx: docxSubject,
};

export function subjectOf(example: Example): LintSubject {
  const make = subjects[example.kind];
  if (!make) throw new Error(`no such kind of example: ${example.kind}`);
  return make(example);
}

export const lintExample = (example: Example, rule: Rule): readonly Message[] => lint(subjectOf(example), [rule]);

/** `1:5-1:7: …`, with the file before it where that is not the example's own text; `-` where there is no place. */
export function stringifyMessage({
  file,
  place,
  line,
  column,
  paragraph,
  reason,
}: Message & { paragraph?: number }): string {
  const span = place && 'end' in place && place.end ? `-${place.end.line}:${place.end.column}` : '';
  const where = line == null ? (paragraph === undefined ? '-' : `第${paragraph}段`) : `${line}:${column}${span}`;
  return `${!file || file === page || file === 'report.docx' ? '' : `${file}:`}${where}: ${reason}`;
}

/** The example's text after every fix, repeated until nothing is left to fix. */
export function fixExample(example: Example, rule: Rule): string {
  let input = example.input;
  for (let round = 0; round < 5; round++) {
    const fixed = applyFixes(input, page, lintExample({ ...example, input }, rule));
    if (fixed === input) break;
    input = fixed;
  }
  return input;
}
