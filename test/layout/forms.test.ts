import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askDepartments, parseReturn, writeForm } from '@fazhi/core';
import { openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { afterAll, describe, expect, it } from 'vitest';
import { fillForm } from '../../packages/core/test/flows/year/fill-form.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fazhi-forms-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** LibreOffice, where it is installed. */
const calc = 'soffice';

/** The workbook as LibreOffice Calc saves it; undefined where there is no Calc. */
function resaved(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const from = join(scratch, `${name}.xlsx`);
  writeFileSync(from, bytes);
  const out = join(scratch, 'saved');
  try {
    execFileSync(
      calc,
      [`-env:UserInstallation=file://${scratch}/profile`, '--headless', '--convert-to', 'xlsx', '--outdir', out, from],
      { stdio: 'ignore', timeout: 60_000 },
    );
    return new Uint8Array(readFileSync(join(out, `${name}.xlsx`)));
  } catch {
    return undefined;
  }
}

const shelf = { names: packNames, folderOf: (name: string) => packUrl(name).pathname };
const { value: draft } = await openDraft('examples/jingkai-2023', shelf, diskFiles);
const form = askDepartments(draft!).value.find(({ department }) => department === '区行政审批局')!;
const filled = await fillForm(await writeForm(form), [
  { id: 'approval.items', cells: { 本年数: 1234, 佐证材料: '事项清单', 公开与否: '公开' } },
  { id: 'approval.cases', cells: { 本年数: '1.2万' } },
]);
const saved = resaved(filled, 'form');

describe.skipIf(!saved)('a form that was filled in, opened and saved by LibreOffice Calc', () => {
  it('says the same, cell by cell', async () => {
    const read = async (bytes: Uint8Array) => (await parseReturn(bytes, 'a.xlsx', '')).value;
    expect(await read(saved!)).toEqual(await read(filled));
    const { value, messages } = await parseReturn(saved!, 'a.xlsx', '');
    expect(messages).toEqual([]);
    expect(value?.metrics.find(({ id }) => id === 'approval.items')?.cells).toMatchObject({
      value: { text: '1234', place: { sheet: '数据' } },
      classification: { text: '公开' },
    });
  });
});
