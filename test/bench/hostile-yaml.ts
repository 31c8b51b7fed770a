import { reportFile } from '../../packages/core/src/model/dossier/dossier.ts';
import { correctMarks } from '../../packages/core/src/source/marks/correct-marks.ts';
import { findMarks } from '../../packages/core/src/source/marks/find-marks.ts';
import { schemaWords } from '../../packages/core/src/source/marks/schema-words.ts';
import type { Count } from './hostile-tasks.ts';

const head = 'organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: national@^1\n';

/** The line where YAML has values, items, pairs, keys and texts. The parsers that then read it are libraries. */
export function hostileYaml(line: string, count: Count): void {
  const texts = {
    value: `${head}note: ${line}\n`,
    items: `${head}addressees: [${line}]\n`,
    pairs: `${head}facts:\n  - { metric: a, note: ${line} }\n`,
    quotes: `${head}facts:\n  - { metric: "${line} }\n`,
    key: `${head}${line}\n`,
    text: `${head}prose:\n  a: |\n${line}\n`,
  };
  for (const [where, typed] of Object.entries(texts))
    count(`YAML ${where}`, () => correctMarks(typed, findMarks(typed, schemaWords(reportFile))));
}
