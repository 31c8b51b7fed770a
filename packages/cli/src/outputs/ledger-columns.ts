import type { DescribedEntry } from '@fazhi/core';

/** One row: a metric of one dossier, or one part of it. */
export interface LedgerRow {
  readonly dossier: string;
  readonly organ: string;
  readonly year: number;
  readonly entry: DescribedEntry;
  /** A part of the figure with its number: 甲县 10; undefined in the row of the whole. */
  readonly part?: { readonly name: string; readonly value: string } | undefined;
}

/** A column of the ledger as a table. */
export interface LedgerColumn {
  /** In csv, where programs read it. */
  readonly key: string;
  readonly title: string;
  /** In letters; a Chinese character takes two. */
  readonly width: number;
  readonly of: (row: LedgerRow) => string | undefined;
}

const statuses: { readonly [Status in DescribedEntry['status']]: string } = {
  stated: '填报',
  derived: '计算',
  open: '待补',
  contradicted: '有误',
};

/** The number itself, unrounded: of a rate in per cent, of a change the later end. */
function exactOf({ entry: { exact }, part }: LedgerRow): string | undefined {
  if (part) return part.value;
  return exact?.form === 'change' ? exact.to : exact?.value;
}

const side =
  (key: 'numerator' | 'denominator') =>
  ({ entry: { exact }, part }: LedgerRow): string | undefined =>
    part === undefined && exact?.form === 'ratio' ? exact[key] : undefined;

/** Where the number of this row comes from: of a part, its own. */
const originOf = ({ entry: { origin, origins }, part }: LedgerRow) =>
  part ? origins?.find((each) => each.part === part.name) : origin;

const textOf = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);
const joined = (values: readonly (string | undefined)[]): string =>
  values.filter((value) => value !== undefined).join('；');

/** The one table from which csv and xlsx are written. */
export const ledgerColumns: readonly LedgerColumn[] = [
  { key: 'dossier', title: '卷宗', width: 20, of: ({ dossier }) => dossier },
  { key: 'organ', title: '机关', width: 20, of: ({ organ }) => organ },
  { key: 'year', title: '年度', width: 7, of: ({ year }) => String(year) },
  { key: 'metric', title: '指标编号', width: 24, of: ({ entry }) => entry.metric },
  { key: 'name', title: '指标', width: 26, of: ({ entry }) => entry.name },
  { key: 'part', title: '分项', width: 14, of: ({ part }) => part?.name },
  { key: 'unit', title: '计量单位', width: 9, of: ({ entry }) => entry.unit },
  { key: 'kind', title: '类型', width: 9, of: ({ entry }) => entry.kind },
  { key: 'status', title: '状态', width: 7, of: ({ entry }) => statuses[entry.status] },
  { key: 'value', title: '报告里的写法', width: 16, of: ({ entry, part }) => (part ? undefined : entry.value) },
  { key: 'exact', title: '数', width: 12, of: exactOf },
  { key: 'numerator', title: '分子', width: 9, of: side('numerator') },
  { key: 'denominator', title: '分母', width: 9, of: side('denominator') },
  {
    key: 'from',
    title: '原来的数',
    width: 9,
    of: ({ entry: { exact } }) => (exact?.form === 'change' ? exact.from : undefined),
  },
  { key: 'precision', title: '精度', width: 7, of: ({ entry }) => entry.precision },
  { key: 'prior', title: '上年数', width: 12, of: ({ entry, part }) => (part ? undefined : entry.prior?.exact) },
  { key: 'priorPrecision', title: '上年数精度', width: 10, of: ({ entry }) => entry.prior?.precision },
  { key: 'change', title: '比上年', width: 14, of: ({ entry, part }) => (part ? undefined : entry.change) },
  {
    key: 'target',
    title: '目标',
    width: 14,
    of: ({ entry: { target } }) => target && (target.text ?? `${target.op}${target.value}`),
  },
  { key: 'targetState', title: '目标达到否', width: 10, of: ({ entry }) => entry.target?.state },
  { key: 'source', title: '来源单位', width: 18, of: ({ entry }) => entry.source },
  {
    key: 'classification',
    title: '公开范围',
    width: 9,
    of: ({ entry }) => (entry.classification === 'internal' ? '内部' : '公开'),
  },
  { key: 'period', title: '统计期间', width: 10, of: ({ entry }) => entry.period },
  { key: 'asOf', title: '截至', width: 11, of: ({ entry }) => entry.asOf },
  {
    key: 'evidence',
    title: '佐证材料',
    width: 26,
    of: ({ entry }) => joined(entry.evidence.map(({ title }) => title)),
  },
  {
    key: 'documentNumber',
    title: '文号',
    width: 18,
    of: ({ entry }) => joined(entry.evidence.map((each) => each.documentNumber)),
  },
  { key: 'originFile', title: '收自文件', width: 26, of: (row) => originOf(row)?.file },
  { key: 'originSheet', title: '工作表', width: 9, of: (row) => originOf(row)?.sheet },
  { key: 'originCell', title: '单元格', width: 8, of: (row) => originOf(row)?.cell },
  { key: 'originParagraph', title: '段', width: 6, of: (row) => textOf(originOf(row)?.paragraph) },
  { key: 'originLine', title: '行', width: 6, of: (row) => textOf(originOf(row)?.line) },
  { key: 'originSha256', title: '文件 sha256', width: 20, of: (row) => originOf(row)?.sha256 },
  { key: 'priorFile', title: '上年数收自', width: 26, of: ({ entry }) => entry.prior?.origin?.file },
  {
    key: 'contested',
    title: '未定的数',
    width: 26,
    of: ({ entry }) =>
      joined((entry.contested ?? []).map(({ department, value, file }) => `${department} ${value}（${file}）`)),
  },
  { key: 'definition', title: '口径', width: 30, of: ({ entry }) => entry.definition },
  { key: 'file', title: '写在', width: 26, of: ({ entry }) => entry.place?.file },
  { key: 'line', title: '第几行', width: 7, of: ({ entry }) => textOf(entry.place?.line) },
];

/** The whole of each metric, and below it its parts. */
export const ledgerRows = (dossier: string, organ: string, year: number, entries: readonly DescribedEntry[]) =>
  entries.flatMap((entry): readonly LedgerRow[] => {
    const base = { dossier, organ, year, entry };
    const parts = entry.exact?.form === 'parts' ? entry.exact.parts : [];
    return [base, ...parts.map((part) => ({ ...base, part }))];
  });
