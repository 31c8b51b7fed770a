import type { Catalogue } from '../../src/ledger/index.ts';
import { type Dossier, evidenceFile, factsFile, reportFile } from '../../src/model/dossier/dossier.ts';
import { type Metric, metric } from '../../src/model/pack/metric.ts';
import { relation } from '../../src/model/pack/relation.ts';
import { parseYaml } from '../../src/source/index.ts';

export const define = (id: string, kind: Metric['kind'], unit: string, more: Partial<Metric> = {}): Metric =>
  metric.parse({ id, name: `指标${id}`, kind, unit, ...more });

/** Metrics with what is said of how they hang together. */
export const catalogueOf = (metrics: readonly Metric[], ...relations: readonly object[]): Catalogue => ({
  metrics,
  relations: relations.map((each) => relation.parse(each)),
});

/** A dossier of facts, a line each, and documents, whose faults are a fault of the test. */
export function dossierOf(
  facts: readonly string[],
  evidence: readonly string[] = [],
  head: Readonly<Record<string, unknown>> = {},
): Dossier {
  const lines = (key: string, list: readonly string[]) =>
    list.length === 0 ? `${key}: []\n` : `${key}:\n${list.map((line) => `  - ${line}\n`).join('')}`;
  const parsed = parseYaml(lines('facts', facts), 'facts.yaml', factsFile);
  const documents = parseYaml(lines('evidence', evidence), 'evidence.yaml', evidenceFile);
  if (!parsed.value || !documents.value)
    throw new Error([...parsed.messages, ...documents.messages].map(String).join('\n'));
  return {
    report: reportFile.parse({
      organ: { name: '某某区人民政府', level: 'county' },
      year: 2023,
      pack: 'national',
      ...head,
    }),
    metrics: [],
    relations: [],
    facts: parsed.value.value.facts,
    evidence: documents.value.value.evidence,
    taskList: { tasks: [] },
    prose: new Map(),
    attachments: [],
    places: new Map([...documents.value.places, ...parsed.value.places]),
  };
}
