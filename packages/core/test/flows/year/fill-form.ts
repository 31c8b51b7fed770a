import ExcelJS from 'exceljs';

/** A form as a person fills it in: the cells of these rows, by the id of the row and the heading of the column. */
export async function fillForm(
  bytes: Uint8Array,
  filled: readonly { readonly id: string; readonly cells: Readonly<Record<string, string | number>> }[],
  change: (workbook: ExcelJS.Workbook) => void = () => {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  for (const { id, cells } of filled) {
    for (const sheet of workbook.worksheets) {
      const titles = (sheet.getRow(1).values as unknown[]).map(String);
      const row = sheet.getColumn(1).values.indexOf(id);
      if (row < 0) continue;
      for (const [title, value] of Object.entries(cells)) {
        const column = titles.indexOf(title);
        if (column > 0) sheet.getRow(row).getCell(column).value = value;
      }
    }
  }
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
