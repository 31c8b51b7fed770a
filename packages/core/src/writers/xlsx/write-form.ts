import { requireArgument } from '../../message/index.ts';
import { givenForms } from '../../model/dossier/given-forms.ts';
import {
  type AskedMetric,
  type DepartmentForm,
  type FormColumn,
  formHead,
  formMapSheet,
  formSheets,
  formTexts,
  formVersions,
  idColumn,
  keptCells,
  metricColumns,
  taskColumns,
  textColumns,
} from '../../model/form/form.ts';
import { type CellStyle, columnName, type WorkbookCell, type WriteSheet, writeSheets } from '../../ooxml/index.ts';
import { cellText } from './cell-text.ts';

/**
 * 填报表: one department's form as a workbook. What it fills in is white and open, the rest is grey and locked. A hidden
 * column has each row's id, and a sheet that nobody sees says whose form it is. Same form, same bytes.
 *
 * @param form what the department is asked for, of `askDepartments`
 * @returns bytes of the .xlsx
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const [form] = askDepartments(drafted).value;
 * String.fromCharCode(...(await writeForm(form!)).subarray(0, 2)); // 'PK'
 * ```
 */
export function writeForm(form: DepartmentForm): Promise<Uint8Array> {
  requireArgument('object', 'form', form);
  const shown = shownColumns(form.metrics);
  const sheets: readonly WriteSheet[] = [
    aboutSheet(form),
    ...(form.metrics.length > 0
      ? [
          tableSheet(
            formSheets.metrics,
            shown,
            form.metrics.map((row, index) => ({
              id: rowId(row),
              cells: { ...metricCells(row, index), ...row.given },
              isOpen: (key) => isOpen(row, metricColumns[key]),
            })),
          ),
        ]
      : []),
    ...(form.tasks.length > 0
      ? [
          tableSheet(
            formSheets.tasks,
            taskColumns,
            form.tasks.map(({ given, id, ...task }) => ({ id, cells: { ...task, ...given }, isOpen: () => true })),
          ),
        ]
      : []),
    tableSheet(
      formSheets.texts,
      textColumns,
      Object.entries(formTexts).map(([key, question]) => ({
        id: key,
        cells: { question, answer: form.texts[key as keyof typeof formTexts] },
        isOpen: () => true,
        height: 120,
      })),
    ),
    mapSheet(form),
  ];
  return writeSheets(sheets, form.date);
}

/** A metric, or one part of it. */
const rowId = ({ metric, part }: AskedMetric): string => (part === undefined ? metric : `${metric}#${part}`);

const isOpen = ({ kind, part }: AskedMetric, { form, open }: FormColumn): boolean =>
  open === true && (form === undefined || (part === undefined ? givenForms[kind].includes(form) : form === 'value'));

/** Sides of a rate and of a change are only asked where a metric of the form may be given so. */
const shownColumns = (rows: readonly AskedMetric[]) =>
  Object.fromEntries(
    Object.entries<FormColumn>(metricColumns).filter(
      ([, column]) =>
        column.form === undefined ||
        column.form === 'value' ||
        rows.some((row) => isOpen(row, column) && (column.form !== 'change' || wantsChange(row))),
    ),
  ) as { readonly [Key in keyof typeof metricColumns]: FormColumn };

/** Nearly every figure can be given as a change; only durations and those that were are asked so. */
const wantsChange = ({ kind, given }: AskedMetric): boolean => kind === 'duration' || given.from !== undefined;

const metricCells = ({ name, unit, definition, prior, sharedWith }: AskedMetric, index: number) => ({
  number: String(index + 1),
  name,
  unit,
  definition: [definition, sharedWith.length > 0 ? `（${sharedWith.join('、')}也填这一项）` : undefined]
    .filter((each) => each !== undefined)
    .join(''),
  prior,
});

const border = { style: 'thin', color: { rgb: '808080' } } as const;
const borders = { top: border, bottom: border, left: border, right: border } as const;
const wrapped = { vertical: 'top', wrapText: true } as const;
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const styles = {
  title: { font: { bold: true, size: 16 }, alignment: { vertical: 'center' } },
  heading: {
    numFmt: '@',
    font: { bold: true },
    fill: solid('D9E2F3'),
    border: borders,
    alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  },
  locked: { numFmt: '@', fill: solid('EDEDED'), border: borders, alignment: wrapped },
  open: {
    numFmt: 'General',
    fill: solid('FFFFFF'),
    border: borders,
    alignment: wrapped,
    protection: { locked: false },
  },
  plain: { alignment: wrapped },
} as const satisfies Record<string, CellStyle>;

/** Locked without a password: it keeps slips away, and nobody has to ask us for the key. */
const protection = { sheet: true, formatColumns: true, formatRows: true } as const;
const printed = (orientation: 'landscape' | 'portrait', titles: boolean): NonNullable<WriteSheet['pageSetup']> => ({
  orientation,
  paperSize: 'a4',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  ...(titles && { printTitlesRow: '$1:$1' }),
});

function aboutSheet({ organ, year, department, deadline, contact }: DepartmentForm): WriteSheet {
  const lines = [
    formHead.title({ organ, year }),
    formHead.department({ department }),
    ...(deadline === undefined ? [] : [`报送期限：${deadline}`]),
    ...(contact === undefined ? [] : [`联系人：${contact}`]),
    '',
    '1. 白色的格子由你单位填写，灰色的格子不要改动。填好后保存，把这个文件原样发回，不要另做表格。',
    '2. “本年数”只写数字，单位看“单位”一栏。确实一件也没有的写 0；不掌握、不涉及的空着，在“说明”里写明原因。',
    '3. 比率尽量填“分子”“分母”，不用自己算百分数。',
    '4. 只知道大概的数，在“约数”里选“约”“余”等。',
    '5. 不宜公开的数，在“公开与否”里选“内部”，只用于上报，不会印在公开的报告里。',
    '6. 与上年相差很大的数，请在“说明”里写一句原因。',
    '7. 可以用 Excel、WPS 表格或者 LibreOffice 填写。',
  ];
  return {
    name: formSheets.about,
    columns: [{ width: 100, style: styles.plain }],
    rows: lines.map((line) => [line === '' ? null : cellText(line)]),
    cells: new Map([['0,0', { style: styles.title }]]),
    protection,
    pageSetup: printed('portrait', false),
  };
}

interface SheetRow<Key extends string> {
  readonly id: string;
  readonly cells: { readonly [Each in Key]?: string | undefined };
  readonly isOpen: (key: Key) => boolean;
  /** In points. */
  readonly height?: number;
}

/** Rows below a heading, each with its id in the first column, which is hidden. */
function tableSheet<Key extends string>(
  name: string,
  columns: { readonly [Each in Key]: FormColumn },
  rows: readonly SheetRow<Key>[],
): WriteSheet {
  const listed = Object.entries<FormColumn>(columns) as [Key, FormColumn][];
  const cells = new Map<string, WorkbookCell>();
  listed.forEach((_, column) => {
    cells.set(`0,${column + 1}`, { style: styles.heading });
  });
  const values = rows.map(({ id, cells: given, isOpen }, index) => [
    cellText(id),
    ...listed.map(([key, { open }], column) => {
      const style = open && isOpen(key) ? styles.open : styles.locked;
      cells.set(`${index + 1},${column + 1}`, { style });
      return given[key] === undefined ? null : digitsAsNumber(given[key], open === true);
    }),
  ]);
  return {
    name,
    columns: [{ width: 8, hidden: true }, ...listed.map(([, { width }]) => ({ width }))],
    rows: [[idColumn, ...listed.map(([, { title }]) => title)], ...values],
    rowDefs: new Map(rows.flatMap(({ height }, index) => (height === undefined ? [] : [[index + 1, { height }]]))),
    cells,
    dataValidations: listed.flatMap(([, column], index) => validationOf(column, columnName(index + 1), rows.length)),
    freezePane: { rows: 1 },
    protection,
    pageSetup: printed('landscape', true),
  };
}

/** Digits become a number, so that what was filled in before looks like what is typed. */
const digitsAsNumber = (text: string, isOpen: boolean): string | number =>
  isOpen && /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,4})?$/.test(text) ? Number(text) : cellText(text);

function validationOf(
  { words, form }: FormColumn,
  letter: string,
  rows: number,
): NonNullable<WriteSheet['dataValidations']> {
  const range = `${letter}2:${letter}${rows + 1}`;
  if (words)
    return [
      {
        type: 'list',
        values: [...words],
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: '请从列表里选',
        errorMessage: `请选：${words.join('、')}`,
      },
    ];
  if (form === undefined) return [];
  return [
    {
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formula1: '-999999999999',
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: '请只写数字',
      errorMessage: '单位写在“单位”一栏，“约”“余”在“约数”里选。没有的写 0，不掌握的空着。',
    },
  ];
}

/** Whose form it is, and what was asked: a form that comes back is recognised by it. */
function mapSheet({ organ, year, department, metrics, tasks }: DepartmentForm): WriteSheet {
  const keptOf = <Key extends string>(keys: readonly Key[], cells: { readonly [Each in Key]?: string | undefined }) =>
    keys.map((key) => cells[key] ?? '');
  const rows = [
    ['form', formVersions.at(-1)!],
    ['organ', organ],
    ['year', String(year)],
    ['department', department],
    ...metrics.map((row, index) => ['metric', rowId(row), ...keptOf(keptCells.metric, metricCells(row, index))]),
    ...tasks.map((task) => ['task', task.id, ...keptOf(keptCells.task, task)]),
  ];
  return { name: formMapSheet, rows: rows.map((row) => row.map(cellText)), veryHidden: true };
}
