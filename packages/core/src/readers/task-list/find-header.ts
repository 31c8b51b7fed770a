import type { SourceCell, SourceRow, SourceTable } from '../block.ts';
import { type Role, roleOf } from './header-words.ts';
import { readNumberCell } from './numbering.ts';
import { squeeze } from './tidy.ts';

export interface Header {
  /** Index of its first row, and how many rows it has. */
  readonly row: number;
  readonly height: number;
  readonly columns: readonly Column[];
}
export interface Column {
  readonly role: Role | undefined;
  /** The header's words, for what is kept as unparsed. */
  readonly title: string;
}

/** Longer than any header cell. */
const longest = 24;

/** The first row from there on that names its columns, with the second row where there are two. */
export function findHeader({ rows }: SourceTable, from = 0): Header | undefined {
  for (let row = from; row < rows.length; row++) {
    const first = rows[row]!;
    if (!isHeader(first)) continue;
    const second = rows[row + 1];
    const two = second !== undefined && isSecond(first, second);
    const columns = first.cells.map((cell, column): Column => {
      const below = two ? second.cells[column] : undefined;
      const titled = below && roleOf(below.text) ? below : cell;
      return { role: roleOf(titled.text), title: squeeze(titled.text) };
    });
    const height = two ? 2 : 1;
    return { row, height, columns: assigned(columns, rows.slice(row + height, row + height + 30)) };
  }
  return undefined;
}

/** At least two kinds of columns, one of them what is to be done, and nothing longer than a header. */
function isHeader({ cells }: SourceRow): boolean {
  const distinct = cells.filter(({ text, copyOf }) => text.trim() !== '' && copyOf === undefined);
  if (distinct.length < 2 || distinct.some(({ text }) => squeeze(text).length > longest)) return false;
  const roles = distinct.flatMap(({ text }) => roleOf(text) ?? []);
  if (roles.length * 2 < distinct.length) return false;
  return new Set(roles).size >= 2 && roles.some((role) => role === 'content' || role === 'group');
}

/** Every cell names a column or copies the row above; at least one names a column of its own. */
function isSecond(first: SourceRow, second: SourceRow): boolean {
  const own = second.cells.filter((cell, column) => !isSame(cell, first.cells[column]) && squeeze(cell.text) !== '');
  return own.length > 0 && own.every(({ text }) => roleOf(text) !== undefined);
}

const isSame = (left: SourceCell, right: SourceCell | undefined): boolean =>
  left.copyOf === 'above' || squeeze(left.text) === squeeze(right?.text ?? '');

/**
 * Without a column of contents the last column of groups holds them. A header over two columns, the first of them
 * numbers, is over number and content.
 */
function assigned(columns: readonly Column[], body: readonly SourceRow[]): readonly Column[] {
  const roles = columns.map(({ role }) => role);
  if (!roles.includes('content')) {
    const { title } = columns[roles.lastIndexOf('group')] ?? { title: '' };
    columns.forEach((column, index) => {
      if (column.role === 'group' && column.title === title) roles[index] = 'content';
    });
  }
  const beside = roles.indexOf('content') - 1;
  if (roles[beside] === 'group' && differsInEachRow(body, beside)) roles[beside] = 'content';
  const first = roles.indexOf('content');
  const shared = columns[first + 1]?.title === columns[first]?.title && roles[first + 1] === 'content';
  if (shared && countsDown(body, first)) roles[first] = 'number';
  const numbers = roles.flatMap((role, index) => (role === 'number' ? [index] : []));
  const content = roles.indexOf('content');
  const nearest = numbers.filter((index) => index < content).at(-1) ?? numbers[0];
  for (const index of numbers) if (index !== nearest) roles[index] = undefined;
  return columns.map(({ title }, index) => ({ role: roles[index], title }));
}

/** 任务 beside 措施, another in each row: no group of tasks, but what each is called. */
function differsInEachRow(body: readonly SourceRow[], column: number): boolean {
  const filled = body.flatMap(({ cells }) => {
    const own = cells.filter(({ text, copyOf }) => copyOf === undefined && text.trim() !== '');
    return own.length > 1 ? [cells[column]] : [];
  });
  const texts = filled.map((cell) => squeeze(cell?.text ?? ''));
  return (
    texts.length >= 4 &&
    filled.every((cell) => cell?.copyOf === undefined) &&
    texts.every((text) => text !== '') &&
    new Set(texts).size === texts.length
  );
}

function countsDown(body: readonly SourceRow[], column: number): boolean {
  const filled = body.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.filter((text) => readNumberCell(text) !== undefined).length * 2 > filled.length;
}
