import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machine } from '../../packages/cli/src/host.ts';
import { run } from '../../packages/cli/src/run.ts';
import { buildDeskFile } from '../../scripts/build/desk-file.ts';
import { hasChromium, openChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples/jingkai-2023');

/** The example as an office would pack it: its folder, in a zip. */
function zippedExample(): Buffer {
  const paths = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.startsWith('out') && statSync(join(example, path)).isFile(),
  );
  return Buffer.from(
    zipSync(Object.fromEntries(paths.map((path) => [`卷宗/${path}`, readFileSync(join(example, path))]))),
  );
}

describe.skipIf(!hasChromium)('the desk as one file', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-desk-file-'));
  const file = join(folder, 'fazhi.html');
  let browser: Browser;

  beforeAll(async () => {
    await buildDeskFile(root, file);
    browser = await openChromium();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => /^(?:file|blob|data):/.test(request.url()) || faults.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, faults };
  }
  const give = (page: Page, name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer });

  it('is at most 4 MB', () => {
    expect(statSync(file).size).toBeLessThan(4_000_000);
  });

  it('takes a zip, changes a figure, builds the bytes of fazhi build, and gives a zip back', async () => {
    const { page, faults } = await open();
    await give(page, '经开区.zip', zippedExample());
    await page.locator('.paper h1').waitFor();
    await page.getByRole('tab', { name: '生成', exact: true }).click();
    await page.getByRole('button', { name: '生成', exact: true }).click();
    await expect.poll(() => page.locator('footer').textContent(), { timeout: 60_000 }).toContain('已生成1个文件');
    await page.getByText('有改动还没有下载').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 zip' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('经开区.zip');
    const files = unzipSync(readFileSync(await saved.path()));
    const out = join(folder, 'out');
    await run(['build', example, '--edition', 'submission', '--out', out], quietMachine());
    const [name = ''] = readdirSync(out).filter((path) => path.endsWith('.docx'));
    expect(Buffer.from(files[`out/${name}`]!).equals(readFileSync(join(out, name)))).toBe(true);
    await page.getByText('没有还没下载的改动').waitFor();
    await page.getByRole('tab', { name: '数据', exact: true }).click();
    const value = page.getByLabel('政府法律顾问提供法律意见件数的本年数');
    await value.fill('195');
    await value.press('Enter');
    await page.getByRole('tab', { name: '报告', exact: true }).click();
    await expect.poll(() => page.locator('.paper').textContent(), { timeout: 60_000 }).toContain('195件');
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['坏的.zip', Buffer.from('PK\x03\x04 no zip'), '不是完好的 zip'],
    ['别的.zip', Buffer.from(zipSync({ 'a.txt': strToU8('一') })), 'zip 里没有 report.yaml'],
  ])('says of %s what it is', async (name, bytes, words) => {
    const { page, faults } = await open();
    await give(page, name, bytes);
    await expect.poll(() => page.getByRole('status').textContent(), { timeout: 30_000 }).toContain(words);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('begins a dossier where there is none', async () => {
    const { page, faults } = await open();
    await page.getByRole('button', { name: '没有卷宗，新建一个' }).click();
    await page.getByLabel('机关全称').fill('云山县人民政府');
    await page.getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('region', { name: '下一步' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});

const quietMachine = () =>
  Object.assign(Object.create(machine) as typeof machine, {
    stdout: () => {},
    stderr: () => {},
    startThread: undefined,
    today: () => new Date().toISOString().slice(0, 10),
  });
