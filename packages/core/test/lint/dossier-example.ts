import { lintSubject } from '../../src/flows/check/lint-subject.ts';
import { draft } from '../../src/flows/draft/draft.ts';
import { compilePack, parseDossier, resolvePack } from '../../src/index.ts';
import type { LintSubject } from '../../src/model/lint.ts';
import { readReport } from '../../src/readers/report/index.ts';
import { parseTextBlocks } from '../../src/readers/text/index.ts';
import { nationalTable } from './formulations.ts';
import type { Example } from './rule-pages.ts';

const parts = {
  achievements: '主要举措和成效',
  problems: '存在的不足和原因',
  duty: '党政主要负责人履行第一责任人职责情况',
  next: '下一年度主要安排',
};

const metrics = `metrics:
  - { id: review.accepted, name: 行政复议受理, unit: 件, kind: count, source: 区司法局 }
  - { id: review.closed, name: 行政复议审结, unit: 件, kind: count, source: 区司法局 }
  - { id: review.rate, name: 行政复议按时办结率, unit: "%", kind: rate, decimals: 1 }
  - { id: training.sessions, name: 法治培训, unit: 期, kind: count }
`;
const report = (year: string) => `organ: { name: 云山县人民政府, short: 云山县, level: county }
year: ${year}
pack: small
departments: [{ id: justice, name: 县司法局, aliases: [司法局] }]
`;

/**
 * An example of several files, each below a line `--- path`. What it leaves out is filled in: an organ, the year, four
 * parts, a few metrics (`--- metrics.yaml` puts others in their place), the national table of wording with
 * `--- formulations.yaml` on top of it. `--- previous.txt` is last year's report.
 */
export function dossierSubject({ input, settings }: Example): LintSubject {
  const given = new Map(
    input
      .split(/^--- /m)
      .slice(1)
      .map((file) => [file.slice(0, file.indexOf('\n')).trim(), file.slice(file.indexOf('\n') + 1)] as const),
  );
  const year = settings.get('year') ?? '2025';
  const pack = new Map([
    ['pack.yaml', `id: small\nname: 小样\nversion: 1.0.0\nextends: table\nsections:\n${sections}`],
    ['metrics.yaml', given.get('metrics.yaml') ?? metrics],
    ['formulations.yaml', given.get('formulations.yaml') ?? 'formulations: []'],
    ...Object.keys(parts).map((id) => [`sections/${id}.hbs`, '{{prose}}'] as const),
  ]);
  const files = new Map([['report.yaml', report(year)], ...given]);
  const previous = files.get('previous.txt');
  for (const name of ['metrics.yaml', 'formulations.yaml', 'previous.txt']) files.delete(name);
  const packs = new Map([
    ['small', pack],
    ['table', nationalTable],
  ]);
  const { value: compiled } = compilePack(resolvePack('small', packs).value!);
  const dossier = parseDossier(files);
  if (!dossier.value) throw new Error(dossier.messages.map(String).join('\n'));
  return lintSubject(draft(dossier.value, compiled!).value, {
    sources: files,
    ...(previous !== undefined && { previous: readReport(parseTextBlocks(previous, 'previous.txt')).report }),
  });
}

const sections = Object.entries(parts)
  .map(([id, title]) => `  - { id: ${id}, title: ${title}, whenMissing: drop }\n`)
  .join('');
