import type { ReportingSection } from '../model/dossier/matrix.ts';
import type { Report } from '../model/report/report.ts';
import { plainText, sentencesOf, walk } from '../tree/index.ts';

/** What the sentences that report one task say. */
export interface Traces {
  readonly sections: readonly ReportingSection[];
  readonly sentences: readonly string[];
  readonly facts: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
}

export const traceless: Traces = { sections: [], sentences: [], facts: new Set(), evidence: new Set() };

/** Metric ids that the report prints anywhere, and the traces of each task that a mark names. */
export function gatherTraces(report: Report): {
  readonly cited: ReadonlySet<string>;
  readonly byTask: ReadonlyMap<string, Traces>;
} {
  const byTask = new Map<string, Open>();
  for (const { section, words, tasks, evidence } of sentencesOf(report)) {
    if (tasks.length === 0) continue;
    const text = plainText(words).trim();
    const title = section && plainText(section.title);
    for (const id of new Set(tasks)) {
      const traces: Open = byTask.get(id) ?? {
        sections: new Map(),
        sentences: [],
        facts: new Set(),
        evidence: new Set(),
      };
      byTask.set(id, traces);
      if (section && title !== undefined) traces.sections.set(title, { id: section.id, title });
      if (text !== '') traces.sentences.push(text);
      for (const word of words) if (word.type === 'fact') traces.facts.add(word.id);
      for (const document of evidence) traces.evidence.add(document);
    }
  }
  const cited = new Set<string>();
  for (const node of walk(report)) if (node.type === 'fact') cited.add(node.id);
  return {
    cited,
    byTask: new Map([...byTask].map(([id, traces]) => [id, { ...traces, sections: [...traces.sections.values()] }])),
  };
}

interface Open {
  readonly sections: Map<string, ReportingSection>;
  readonly sentences: string[];
  readonly facts: Set<string>;
  readonly evidence: Set<string>;
}
