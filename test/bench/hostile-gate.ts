import { parseDossier } from '../../packages/core/src/dossier/index.ts';
import { findSecrets } from '../../packages/core/src/edition/gate/find-secrets.ts';
import { secretsOf } from '../../packages/core/src/edition/gate/secrets.ts';
import { makeLedger } from '../../packages/core/src/ledger/index.ts';
import { compareFigures } from '../../packages/core/src/readers/edited-draft/compare/compare-figures.ts';
import { readStory } from '../../packages/core/src/readers/edited-draft/compare/read-story.ts';
import type { Count } from './hostile-tasks.ts';

const amounts = [3, 37, 1234, 320_000_000];
const files = {
  'report.yaml': 'organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: three-part\n',
  'metrics.yaml': `metrics:\n${amounts.map((_, at) => `  - { id: m${at}, name: 第${at}项专项资金, unit: 元, kind: amount }\n`).join('')}`,
  'facts.yaml': `facts:\n${amounts.map((value, at) => `  - { metric: m${at}, value: ${value}, prior: ${2 * value}, classification: internal, note: 用于办公楼改造 }\n`).join('')}`,
};
const dossier = parseDossier(new Map(Object.entries(files))).value!;
const secrets = secretsOf(makeLedger(dossier, { metrics: [], relations: [] }).value, dossier);

/** What a public edition and a returned file are asked about a paragraph that is this line. */
export function hostileGate(line: string, count: Count): void {
  count('gate', () => findSecrets(line, secrets));
  const story = (text: string) =>
    readStory([{ paragraphs: [{ text, cell: false, author: undefined, bookmarks: [] }] } as never], () => false);
  count('compare', () => compareFigures(story(line), story(`${line}另有1件。`)));
}
