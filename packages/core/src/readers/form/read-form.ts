import { type Message, type Outcome, say } from '../../message/index.ts';
import type { DepartmentReturn, ReturnedCell, ReturnedRow } from '../../model/form/department-return.ts';
import {
  type FormColumn,
  formHead,
  formMapSheet,
  formSheets,
  formTexts,
  formVersions,
  idColumn,
  keptCells,
  type MetricColumn,
  metricColumns,
  type TaskColumn,
  taskColumns,
  textColumns,
} from '../../model/form/form.ts';
import { compare, decimalOf } from '../../numeral/index.ts';
import { cellName, type Worksheet } from '../../ooxml/index.ts';

/** Of which file the sheets are. */
export interface FormFile {
  readonly file: string;
  readonly sha256: string;
}

/**
 * A form that came back, by its hidden sheet; undefined where there is none. Sheets are known by their headings and rows by
 * the id they carry, or else by the metric's name: sheets are renamed and copied, rows sorted, columns moved.
 */
export function readForm(
  sheets: readonly Worksheet[],
  { file, sha256 }: FormFile,
): Outcome<DepartmentReturn | undefined> {
  const map = sheets.find(({ name }) => name === formMapSheet)?.rows;
  const said = (key: string): string => map?.find(([name]) => name === key)?.[1] ?? '';
  if (!map || said('form') === '') return { value: undefined, messages: [] };
  const head = { organ: said('organ'), year: said('year'), department: said('department') };
  const version = said('form');
  const refused = (message: Message) => ({ value: undefined, messages: [message] });
  if (!formVersions.some((each) => each === version))
    return refused(say('form/unknown-version', { place: { file }, actual: version, expected: formVersions }));
  const otherHead = findOtherHead(sheets, head, file);
  if (otherHead) return refused(otherHead);
  const messages: Message[] = [];
  const kept = <Key extends string>(kind: string, keys: readonly Key[]): KeptRows<Key> =>
    new Map(
      map
        .filter(([name]) => name === kind)
        .map(([, id = '', ...cells]) => [
          id,
          // Of the first version the later columns are not known; of the others an empty one was empty.
          Object.fromEntries(
            keys.flatMap((key, at) => (version === '1' && !cells[at] ? [] : [[key, cells[at] ?? '']])),
          ) as KeptCells<Key>,
        ]),
    );
  const texted: KeptRows<'question' | 'answer'> = new Map(
    Object.entries(formTexts).map(([key, question]) => [key, { question }]),
  );
  const known = {
    metrics: kept('metric', keptCells.metric),
    tasks: kept('task', keptCells.task),
    texts: texted,
  };
  const metrics: ReturnedRow<MetricColumn>[] = [];
  const tasks: ReturnedRow<TaskColumn>[] = [];
  const texts: ReturnedRow<'answer'>[] = [];
  for (const sheet of sheets) {
    if (sheet.name === formMapSheet) continue;
    const table = tableOf(sheet, file);
    if (!table) continue;
    if (table.has(metricColumns.value.title))
      metrics.push(...rowsOf(table, metricColumns, { kept: known.metrics, nameKey: 'name', messages }));
    else if (table.has(taskColumns.state.title))
      tasks.push(...rowsOf(table, taskColumns, { kept: known.tasks, nameKey: 'content', messages }));
    else if (table.has(textColumns.answer.title))
      texts.push(
        ...rowsOf<'question' | 'answer'>(table, textColumns, { kept: known.texts, nameKey: 'question', messages }),
      );
  }
  if (known.metrics.size > 0 && metrics.length === 0)
    messages.push(say('form/no-sheet', { place: { file }, actual: '数据', expected: [metricColumns.value.title] }));
  return {
    value: {
      file,
      sha256,
      ...head,
      metrics: onceEach(metrics, metricColumns, messages),
      tasks: onceEach(tasks, taskColumns, messages),
      texts: onceEach(texts, textColumns, messages),
    },
    messages,
  };
}

/** A sheet below its row of headings. */
interface Table {
  readonly has: (title: string) => boolean;
  readonly cellOf: (row: number, title: string) => ReturnedCell | undefined;
  readonly rows: readonly number[];
}

const plain = (text: string): string => text.replace(/\s+/g, '');

function tableOf({ name, rows }: Worksheet, file: string): Table | undefined {
  const titles = new Set(
    [...Object.values(metricColumns), ...Object.values(taskColumns), ...Object.values(textColumns)].map(
      ({ title }) => title as string,
    ),
  );
  const isHead = (row: readonly string[]) => row.filter((text) => titles.has(plain(text))).length >= 2;
  const head = rows.slice(0, 20).findIndex(isHead);
  if (head < 0) return undefined;
  const columns = new Map<string, number>();
  rows[head]!.forEach((text, column) => {
    const title = plain(text);
    if (title !== '' && !columns.has(title)) columns.set(title, column);
  });
  return {
    has: (title) => columns.has(title),
    rows: rows.flatMap((row, index) => (index > head && row.some((text) => text.trim() !== '') ? [index] : [])),
    cellOf: (row, title) => {
      const column = columns.get(title);
      const text = column === undefined ? '' : (rows[row]?.[column] ?? '').trim();
      if (column === undefined || text === '') return undefined;
      return { text, place: { file, sheet: name, cell: cellName({ row, column }) } };
    },
  };
}

/** Locked cells of a row as they were sent out. */
type KeptCells<Key extends string> = { readonly [Each in Key]?: string };
/** Those of each row that was asked, by its id. */
type KeptRows<Key extends string> = ReadonlyMap<string, KeptCells<Key>>;

interface RowContext<Key extends string> {
  readonly kept: KeptRows<Key>;
  readonly nameKey: Key;
  readonly messages: Message[];
}

function rowsOf<Key extends string>(
  table: Table,
  columns: { readonly [Each in Key]: FormColumn },
  { kept, nameKey, messages }: RowContext<Key>,
): readonly ReturnedRow<Key>[] {
  const listed = Object.entries<FormColumn>(columns) as [Key, FormColumn][];
  return table.rows.flatMap((row): readonly ReturnedRow<Key>[] => {
    const cells: { [Each in Key]?: ReturnedCell } = {};
    for (const [key, { title }] of listed) {
      const cell = table.cellOf(row, title);
      if (cell) cells[key] = cell;
    }
    const filled = listed.flatMap(([key, { open }]) => (open ? (cells[key] ?? []) : []));
    const written = table.cellOf(row, idColumn)?.text ?? '';
    const named = cells[nameKey]?.text;
    const id = kept.has(written) ? written : idNamed(named, nameKey, kept);
    if (id !== undefined) {
      // In a row that nothing was filled into, only a number typed into last year's column may be this year's.
      const changed = changedIn(cells, kept.get(id)!, columns).filter(
        ({ title }) => filled.length > 0 || title === metricColumns.prior.title,
      );
      for (const { cell, was, title } of changed) {
        const subject = kept.get(id)?.[nameKey] ?? id;
        messages.push(say('form/locked', { place: cell.place, subject, actual: cell.text, expected: [was, title] }));
      }
      if (changed.length === 0) return [{ id, cells }];
      return [id, idNamed(named, nameKey, kept)]
        .filter((each, at, all) => each !== undefined && all.indexOf(each) === at)
        .map((each) => ({ id: each!, cells: wishIn(cells) }));
    }
    const [first] = filled;
    if (first)
      messages.push(say('form/unknown-row', { place: first.place, actual: named ?? written, subject: first.text }));
    return [];
  });
}

/**
 * What a row that is not taken still says: that its figure must not be published, of whichever metric it may be. Internal is
 * never lost with a number.
 */
function wishIn<Key extends string>(
  cells: { readonly [Each in Key]?: ReturnedCell },
): {
  readonly [Each in Key]?: ReturnedCell;
} {
  const kept: readonly string[] = ['classification', 'note'] satisfies readonly MetricColumn[];
  return Object.fromEntries(Object.entries(cells).filter(([key]) => kept.includes(key))) as typeof cells;
}

/** Locked cells that say something else than they were sent out with; one that is empty now says nothing. */
function changedIn<Key extends string>(
  cells: { readonly [Each in Key]?: ReturnedCell },
  kept: KeptCells<Key>,
  columns: { readonly [Each in Key]: FormColumn },
) {
  return (Object.entries<string | undefined>(kept) as [Key, string][]).flatMap(([key, was]) => {
    const cell = cells[key];
    return !cell || sameWords(cell.text, was) ? [] : [{ cell, was, title: columns[key].title }];
  });
}

const sameWords = (one: string, other: string): boolean => {
  const [left, right] = [one, other].map((text) => plain(text.normalize('NFKC')));
  if (left === right) return true;
  const [number, against] = [decimalOf(left!.replaceAll(',', '')), decimalOf(right!.replaceAll(',', ''))];
  return number !== undefined && against !== undefined && compare(number, against) === 0;
};

/** The first page says another organ, year or department than the hidden sheet. */
function findOtherHead(
  sheets: readonly Worksheet[],
  head: Pick<DepartmentReturn, 'organ' | 'year' | 'department'>,
  file: string,
): Message | undefined {
  const about = sheets.find(({ name }) => name === formSheets.about);
  for (const lineOf of Object.values(formHead)) {
    const wanted = lineOf(head);
    const shape = new RegExp(
      `^${lineOf({ organ: '(.+)', year: '(\\d{4})', department: '(.+)' }).replaceAll(/\s/g, '')}$`,
    );
    for (const [row, [text = '']] of about?.rows.entries() ?? []) {
      if (!shape.test(plain(text)) || sameWords(text, wanted)) continue;
      const place = { file, sheet: formSheets.about, cell: cellName({ row, column: 0 }) };
      return say('form/other-head', { place, actual: text, expected: [wanted] });
    }
  }
  return undefined;
}

function idNamed<Key extends string>(name: string | undefined, nameKey: Key, kept: KeptRows<Key>): string | undefined {
  if (name === undefined) return undefined;
  const found = [...kept].filter(([, cells]) => plain(cells[nameKey] ?? '') === plain(name));
  return found.length === 1 ? found[0]![0] : undefined;
}

/** A row that was copied stands twice: one that was filled in counts, two that differ are said. */
function onceEach<Key extends string>(
  rows: readonly ReturnedRow<Key>[],
  columns: { readonly [Each in Key]: FormColumn },
  messages: Message[],
): readonly ReturnedRow<Key>[] {
  const kept = new Map<string, ReturnedRow<Key>>();
  for (const row of rows) {
    const before = kept.get(row.id);
    if (!before || isEmpty(before, columns)) kept.set(row.id, row);
    else if (isEmpty(row, columns)) continue;
    else if (textsOf(before) !== textsOf(row)) {
      const [cell] = Object.values<ReturnedCell | undefined>(row.cells).filter((each) => each !== undefined);
      messages.push(say('form/row-twice', { place: cell?.place, subject: row.id }));
    }
  }
  return [...kept.values()];
}

/** Nothing of it was filled in. */
const isEmpty = <Key extends string>(
  { cells }: ReturnedRow<Key>,
  columns: { readonly [Each in Key]: FormColumn },
): boolean => (Object.keys(cells) as Key[]).every((key) => !columns[key].open);

const textsOf = ({ cells }: ReturnedRow<string>): string =>
  Object.entries(cells)
    .filter(([key]) => key !== 'number')
    .map(([key, cell]) => `${key}=${cell?.text}`)
    .join('\n');
