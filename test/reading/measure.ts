import { readdirSync, readFileSync } from 'node:fs';
import { checkFile, classifyHeading, plainText, readReportFile, severityOf } from '@fazhi/core';
import { formulations } from '../../packages/core/test/lint/formulations.ts';
import { docxOf, p } from '../../packages/core/test/readers/task-list/docx-of.ts';

/** A fault that was planted: where, and the rule that is to find it, or its kind where no rule is named. */
interface Planted {
  /** Words of the line it stands in; they stand nowhere else. */
  readonly at: string;
  readonly rule?: string;
  readonly kind?: string;
}
interface Expected {
  readonly year: number;
  readonly title: string;
  readonly headings: readonly (readonly [title: string, part: string])[];
  /** How many sections the first part has. */
  readonly sections: number;
  readonly faults: readonly Planted[];
}

/** What one report gave: its findings that were planted, those that were not, faults that nobody found. */
export interface Measured {
  readonly name: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly wrongErrors: readonly string[];
  readonly missed: readonly string[];
  /** Expectations of structure that were not met, in words. */
  readonly structure: readonly string[];
  readonly headings: number;
}

const folder = new URL('texts/', import.meta.url);

/** Every report of the set, read and checked; faults are matched by their line. */
export async function measureReading(): Promise<readonly Measured[]> {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  return Promise.all(names.sort().map(measureOne));
}

/** What is found in a text, and in a Word file that has a paragraph for each of its lines: errors and warnings, sorted. */
export async function foundInBoth(
  name: string,
): Promise<readonly [asText: readonly string[], asWord: readonly string[]]> {
  const bytes = readFileSync(new URL(name, folder));
  const lines = bytes.toString('utf8').replace(/\n$/, '').split('\n');
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const files = [
    [bytes, name],
    [docxOf(escaped.map((line) => p(line)).join('')), name.replace(/txt$/, 'docx')],
  ] as const;
  const both = files.map(async ([file, path]) => {
    const { value } = await checkFile(file, path, { formulations });
    return (value?.messages ?? [])
      .filter((message) => severityOf(message) !== 'info' && !message.ruleId?.startsWith('format/'))
      .map(({ ruleId = '', actual = '' }) => `${ruleId} ${actual}`)
      .sort();
  });
  return [(await both[0]) ?? [], (await both[1]) ?? []];
}

async function measureOne(name: string): Promise<Measured> {
  const bytes = readFileSync(new URL(name, folder));
  const expected: Expected = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'));
  const [read, checked] = await Promise.all([readReportFile(bytes, name), checkFile(bytes, name, { formulations })]);
  const lines = bytes.toString('utf8').split('\n');
  const found = (checked.value?.messages ?? []).filter((message) => severityOf(message) !== 'info');
  const open = [...expected.faults];
  const right: string[] = [];
  const wrong: string[] = [];
  const wrongErrors: string[] = [];
  for (const message of found) {
    const { ruleId = '', line, column } = message;
    const words = lines[(line ?? 0) - 1] ?? '';
    const isIt = ({ at, rule }: Planted) =>
      words.includes(at) && (rule === undefined ? isWithin(column, words, at) : rule === ruleId);
    // Two of a kind in one line are two.
    const fault = open.find(isIt) ?? expected.faults.find(isIt);
    if (fault) {
      right.push(ruleId);
      if (open.includes(fault)) open.splice(open.indexOf(fault), 1);
      continue;
    }
    wrong.push(ruleId);
    if (severityOf(message) === 'error') wrongErrors.push(`${name}:${line} ${ruleId}`);
  }
  const { report, year } = read.value!;
  const parts = report.children.flatMap((child) => (child.type === 'section' && child.level === 1 ? [child] : []));
  const titles = parts.map(({ title }) => [plainText(title), classifyHeading(plainText(title), year)].join('|'));
  const sections = parts[0]?.children.filter((child) => child.type === 'section' && child.level === 2).length ?? 0;
  const structure = [
    ...(year === expected.year ? [] : [`year ${year}`]),
    ...(report.head.title === expected.title ? [] : [`title ${report.head.title}`]),
    ...(sections === expected.sections ? [] : [`${sections} sections`]),
    ...expected.headings.map((each) => each.join('|')).filter((each) => !titles.includes(each)),
    ...(titles.length === expected.headings.length ? [] : [`${titles.length} parts`]),
  ];
  const missed = open.map(({ rule, kind }) => rule ?? kind ?? '');
  return { name, right, wrong, wrongErrors, missed, structure, headings: expected.headings.length };
}

/** Of a fault without a rule: the finding begins among its words. */
function isWithin(column: number | undefined, words: string, at: string): boolean {
  const start = words.indexOf(at);
  return column !== undefined && start < column && column <= start + at.length;
}

/** Precision and recall by rule, and how much of the structure was read, as Markdown. */
export function readingTable(all: readonly Measured[]): string {
  const ids = new Set(all.flatMap(({ right, wrong, missed }) => [...right, ...wrong, ...missed]));
  const count = (pick: (each: Measured) => readonly string[], id: string) =>
    all.flatMap(pick).filter((each) => each === id).length;
  const rows = [...ids].sort().map((id) => {
    const [right, wrong, missed] = [
      count((each) => each.right, id),
      count((each) => each.wrong, id),
      count((each) => each.missed, id),
    ];
    return `| ${id} | ${right} | ${wrong} | ${missed} |`;
  });
  const sum = (pick: (each: Measured) => readonly string[]) => all.flatMap(pick).length;
  const [right, wrong, missed] = [sum((each) => each.right), sum((each) => each.wrong), sum((each) => each.missed)];
  const headings = all.reduce((total, each) => total + each.headings, 0);
  const unread = all.flatMap(({ structure }) => structure.filter((each) => each.includes('|'))).length;
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  return [
    '| rule or kind | right | wrong | missed |',
    '|---|--:|--:|--:|',
    ...rows,
    `| all | ${right} | ${wrong} | ${missed} |`,
    '',
    `${all.length} reports. Precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}, headings with their class ${share(headings - unread, headings)} of ${headings}.`,
  ].join('\n');
}
