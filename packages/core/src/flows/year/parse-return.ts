import { type Outcome, requireArgument, say } from '../../message/index.ts';
import type { DepartmentReturn } from '../../model/form/department-return.ts';
import { formMapSheet } from '../../model/form/form.ts';
import { openOffice, parseSheets, refuseDamaged, type Worksheet } from '../../ooxml/index.ts';
import { readForm } from '../../readers/form/index.ts';
import { remarksOn } from '../../readers/xlsx/index.ts';
import { troubleWith } from '../intake/trouble-with.ts';

/**
 * A department's form as it came back.
 *
 * @param bytes an .xlsx
 * @param file its name, for messages and for where figures come from
 * @param sha256 the hash of those bytes
 * @returns what it says, cell by cell; undefined, with `form/not-a-form`, where it is another workbook, or
 * with why, where it is a form that cannot be trusted
 * @throws InputError `import/format` on a file that is no workbook, or a damaged one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const bytes = await writeForm(askDepartments(drafted).value[0]!);
 * (await parseReturn(bytes, 'returns/司法局.xlsx', sha256(bytes))).value?.department; // '复议科'
 * ```
 */
export async function parseReturn(
  bytes: Uint8Array,
  file: string,
  sha256: string,
): Promise<Outcome<DepartmentReturn | undefined>> {
  requireArgument('bytes', 'bytes', bytes);
  requireArgument('text', 'file', file);
  requireArgument('text', 'sha256', sha256);
  const notAForm = { value: undefined, messages: [say('form/not-a-form', { place: { file } })] };
  try {
    const office = refuseDamaged(openOffice(bytes));
    if (office.kind !== 'workbook') return notAForm;
    const { sheets } = parseSheets(office, { alsoHidden: [formMapSheet], exact: true });
    const read = readForm(sheets, { file, sha256 });
    if (!read.value) return read.messages.length > 0 ? { value: undefined, messages: read.messages } : notAForm;
    const seen = sheets.filter(({ name }) => name !== formMapSheet).map(withoutOurs);
    return { value: read.value, messages: [...read.messages, ...seen.flatMap((sheet) => remarksOn(sheet, file))] };
  } catch (error) {
    throw troubleWith(file, error);
  }
}

/** The ids in the first column are hidden by us. */
const withoutOurs = (sheet: Worksheet): Worksheet => ({
  ...sheet,
  remarks: sheet.remarks.filter(({ kind, column }) => kind !== 'hidden-column' || column > 0),
});
