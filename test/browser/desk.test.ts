import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '@fazhi/core/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, serveDesk } from '../../packages/cli/src/desk/serve-desk.ts';
import { machine } from '../../packages/cli/src/host.ts';
import { run } from '../../packages/cli/src/run.ts';
import { hasChromium, openChromium } from './chromium.ts';

const example = fileURLToPath(new URL('../../examples/jingkai-2023', import.meta.url));
const city = fileURLToPath(new URL('../../examples/city-workspace', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What `npm run build` leaves in packages/cli/dist/desk is what is tried here. */
describe.skipIf(!hasChromium)('the desk in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;
  let desk: Desk;
  let page: Page;
  const requests: string[] = [];
  const faults: string[] = [];
  const origins = new Set<string>();

  beforeAll(async () => {
    browser = await openChromium();
  }, 60_000);
  afterAll(() => browser.close());

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fazhi-desk-'));
    cpSync(example, folder, { recursive: true, filter: (path) => !path.endsWith('/out') });
  });
  afterEach(async () => {
    await page.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
    expect(faults.splice(0)).toEqual([]);
    const isOwn = (url: string) => url.startsWith('blob:') || [...origins].some((own) => url.startsWith(`${own}/`));
    expect(requests.splice(0).filter((url) => !isOwn(url))).toEqual([]);
    origins.clear();
  });

  /** `first` is the dossier that is shown, none of a workspace. */
  async function open(first: string | null = '.'): Promise<void> {
    const about = {
      version: '0.0.0',
      ...(first !== null && { folder: first }),
      name: folder,
      today: '2024-02-20',
      user: '张三',
      year: 2024,
    };
    desk = await serveDesk({ root: folder, about, secret: 'c'.repeat(48), port: 0, left: () => {} }, diskFiles);
    origins.add(new URL(desk.address).origin);
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(desk.address);
    await page.locator('.paper h1, .why li, main table, main form, main section').first().waitFor();
  }
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  const said = () => page.getByRole('status');
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

  it('shows the report, and behind each figure where it comes from', async () => {
    await open();
    const figure = page.locator('.paper data', { hasText: '192件' }).first();
    await figure.press('Enter');
    const card = page.getByRole('complementary', { name: '数据' });
    await expect
      .poll(() => card.textContent())
      .toMatch(/政府法律顾问提供法律意见件数[\s\S]*192件[\s\S]*168件[\s\S]*增长14.3%/);
    await card.getByRole('button').click();
    await soon(() => page.getByRole('textbox', { name: 'facts.yaml' }).count()).toBe(1);
  });

  it('keeps what is internal out of the public edition', async () => {
    await open();
    await page.getByRole('button', { name: '公开稿' }).click();
    await soon(() => page.locator('.paper').textContent()).not.toContain('47个');
    await soon(() => page.locator('.paper h1').count()).toBe(1);
    expect(await page.locator('.paper').textContent()).not.toContain('47个');
  });

  it('writes what is typed, shows it in the report, and undoes it, also after a restart', async () => {
    await open();
    const before = textOf('facts.yaml');
    await tab('文字');
    await page.getByRole('button', { name: 'facts.yaml' }).click();
    const area = page.getByRole('textbox', { name: 'facts.yaml' });
    await area.waitFor();
    await area.fill(before.replace('value: 192', 'value: 193'));
    await area.press('Control+s');
    await soon(() => said().textContent()).toContain('已保存');
    expect(textOf('facts.yaml')).toBe(before.replace('value: 192', 'value: 193'));
    await tab('报告');
    await soon(() => page.locator('.paper').textContent()).toContain('193件');
    await page.close();
    await desk.close();
    await open();
    await page.getByRole('button', { name: '撤销：改 facts.yaml' }).click();
    await soon(() => said().textContent()).toContain('已撤销：改 facts.yaml');
    expect(textOf('facts.yaml')).toBe(before);
  });

  it('changes a figure in the table by keyboard, refuses one that is none, and undoes', async () => {
    await open();
    const before = textOf('facts.yaml');
    await tab('数据');
    const value = page.getByLabel('政府法律顾问提供法律意见件数的本年数');
    await value.fill('19200');
    await value.press('Enter');
    await soon(() => page.locator('tr.notes p').allTextContents()).toContainEqual(
      expect.stringMatching(/政府法律顾问提供法律意见件数.*168/),
    );
    await value.fill('约195');
    await value.press('Enter');
    await soon(() => textOf('facts.yaml')).toBe(
      before.replace(
        'value: 192, source: 区司法局, evidence: [adviser-register], prior: 168',
        'value: 195, source: 区司法局, evidence: [adviser-register], prior: 168, precision: 约',
      ),
    );
    await soon(() => value.inputValue()).toBe('195');
    const written = textOf('facts.yaml');
    await value.fill('一百来人次');
    await value.press('Enter');
    await soon(() => page.locator('tr.notes p.error').allTextContents()).toContainEqual(
      expect.stringMatching(/^没有写：.*一百来人次/),
    );
    expect(textOf('facts.yaml')).toBe(written);
    await value.press('Escape');
    await page.getByLabel('政府法律顾问提供法律意见件数公开不公开').selectOption('内部');
    await soon(() => textOf('facts.yaml')).toContain('precision: 约, classification: internal');
    for (const _ of [1, 2, 3]) {
      const undo = page.getByRole('button', { name: '撤销：改 政府法律顾问提供法律意见件数' });
      await undo.click();
      await soon(() => said().textContent()).toContain('已撤销');
    }
    await soon(() => textOf('facts.yaml')).toBe(before);
  });

  it('shows rows of a worksheet before they are written', async () => {
    await open();
    const before = textOf('facts.yaml');
    await tab('数据');
    await page.getByRole('button', { name: '从 Excel 粘贴' }).click();
    const pasted = page.getByRole('region', { name: '从 Excel 粘贴' });
    await pasted
      .getByRole('textbox')
      .fill('政府法律顾问提供法律意见件数\t196\r\nreview.accepted\t\r\n没有的指标\t3\r\ndispute.centers\t1,00件\n');
    await soon(() => pasted.getByRole('row').allTextContents()).toEqual([
      '指标现在写入后说明',
      '政府法律顾问提供法律意见件数192196',
      expect.stringMatching(/^没有的指标待补不写没有“没有的指标”这个指标/),
      expect.stringMatching(/99不写.*1,00/),
    ]);
    expect(textOf('facts.yaml')).toBe(before);
    await pasted.getByRole('button', { name: '写入1个数' }).click();
    await soon(() => said().textContent()).toBe('已写入1个数，2行没有写。');
    expect(textOf('facts.yaml')).toBe(before.replace('value: 192', 'value: 196'));
  });

  it('shows beside a text what last year said in its place', async () => {
    const report = join(folder, 'report.yaml');
    writeFileSync(report, `${readFileSync(report, 'utf8')}\nprevious: previous/2022.md\n`);
    mkdirSync(join(folder, 'previous'));
    const last = [
      '# 武汉经开区管委会2022年法治政府建设情况的报告',
      '## 推进法治政府建设的成效',
      '去年做了许多。',
      '## 法治政府建设存在的不足和原因',
      '去年的不足是人手少。',
    ];
    writeFileSync(join(folder, 'previous/2022.md'), `${last.join('\n\n')}\n`);
    await open();
    await tab('文字');
    await page.getByRole('button', { name: 'prose/problems.md' }).click();
    const beside = page.getByRole('complementary', { name: '去年的文字' });
    await soon(() => beside.textContent()).toContain('去年的不足是人手少。');
    expect(await beside.textContent()).not.toContain('去年做了许多。');
    await beside.getByRole('combobox').selectOption('推进法治政府建设的成效');
    await soon(() => beside.textContent()).toContain('去年做了许多。');
    await page.evaluate(axe);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('never writes over what somebody else wrote meanwhile', async () => {
    await open();
    await tab('文字');
    await page.getByRole('button', { name: 'facts.yaml' }).click();
    const area = page.getByRole('textbox', { name: 'facts.yaml' });
    await area.waitFor();
    const theirs = `${textOf('facts.yaml')}# 别人写的\n`;
    await area.fill('facts: []\n');
    writeFileSync(join(folder, 'facts.yaml'), theirs);
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: '保存' }).click();
    await soon(() => said().textContent()).toContain('有别的窗口或者程序改过');
    expect(textOf('facts.yaml')).toBe(theirs);
    expect(await area.inputValue()).toBe('facts: []\n');
  });

  it('shows what an editor writes beside it', async () => {
    await open();
    writeFileSync(join(folder, 'facts.yaml'), textOf('facts.yaml').replace('value: 192', 'value: 194'));
    await soon(() => page.locator('.paper').textContent()).toContain('194件');
  });

  it('builds the bytes of fazhi build', async () => {
    await open();
    await tab('生成');
    await page.getByRole('checkbox', { name: '公开稿' }).check();
    await page.getByRole('button', { name: '生成', exact: true }).click();
    await soon(() => said().textContent()).toContain('已生成2个文件');
    const built = outputs(join(folder, 'out'));
    const other = mkdtempSync(join(tmpdir(), 'fazhi-desk-'));
    await run(['build', folder, '--edition', 'submission,public', '--out', other], quietMachine());
    expect(built).toEqual(outputs(other));
    expect(built.size).toBe(2);
    rmSync(other, { recursive: true, force: true });
  });

  it('makes forms, takes a return by dropping it, and says who owes what', async () => {
    await open();
    await tab('单位');
    await soon(() => page.getByLabel('收集情况').textContent()).toContain('区司法局');
    await page.getByRole('button', { name: '生成各单位的填报表' }).click();
    await soon(() => said().textContent()).toContain('区司法局填报表');
    const form = readdirSync(join(folder, 'forms')).find((name) => name.startsWith('区司法局'))!;
    await page.locator('input[type=file]').setInputFiles(join(folder, 'forms', form));
    await soon(() => readdirSync(folder)).toContain('returns');
    await soon(() => page.getByLabel('收集情况').textContent()).toMatch(/区司法局\s+已报/);
  });

  it('has one of two numbers chosen, with a reason', async () => {
    const facts = textOf('facts.yaml').replace(
      'value: 192, source: 区司法局, evidence: [adviser-register], prior: 168',
      'source: 区司法局, prior: 168, contested: [{ department: 区司法局, value: "190", file: returns/甲.xlsx, sheet: 数据, cell: F7 }, { department: 管委会办公室, value: 200余, file: returns/乙.docx, paragraph: 3 }]',
    );
    writeFileSync(join(folder, 'facts.yaml'), facts);
    await open();
    await tab('单位');
    const choice = page.getByRole('group', { name: /政府法律顾问提供法律意见件数/ });
    const decide = choice.getByRole('button', { name: '以它为准' });
    await choice.getByRole('radio', { name: /200余 管委会办公室/ }).check();
    expect(await decide.isDisabled()).toBe(true);
    await choice.getByLabel('理由').fill('以办公室的登记簿为准');
    await decide.click();
    await soon(() => textOf('facts.yaml')).toContain(
      'paragraph: 3 }], value: 200, precision: 余, confirmed: 以办公室的登记簿为准 }',
    );
    await soon(() => choice.count()).toBe(0);
  });

  it('confirms figures of a text one by one, with their words, and takes them', async () => {
    await open();
    await tab('单位');
    await page.locator('input[type=file]').setInputFiles({
      name: '区审计局.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('区审计局2023年工作情况\n\n全年共实施审计项目37个，发现问题5个。\n\n区审计局\n'),
    });
    const waiting = page.getByRole('region', { name: '材料里的数' });
    const row = waiting.getByRole('row', { name: /^37个/ });
    await soon(() => row.textContent()).toContain('实施审计项目37个');
    await row.getByLabel('37个是别的指标').fill('不存在的');
    await row.getByLabel('37个是别的指标').press('Enter');
    await soon(() => said().textContent()).toContain('没有“不存在的”这个指标');
    await row.getByLabel('37个是别的指标').fill('dispute.centers');
    await row.getByLabel('37个是别的指标').press('Enter');
    await soon(() => textOf('returns/proposals.yaml')).toContain('accept: dispute.centers');
    await row.getByLabel('37个是哪个指标').selectOption('不收');
    await soon(() => textOf('returns/proposals.yaml')).not.toContain('accept: dispute.centers');
    await row.getByLabel('37个是别的指标').fill('audit.projects');
    await row.getByLabel('37个是别的指标').press('Enter');
    await soon(() => textOf('returns/proposals.yaml')).toContain('accept: audit.projects');
    await waiting.getByRole('button', { name: /收下确认过的\d个数/ }).click();
    await soon(() => textOf('facts.yaml')).toMatch(/metric: audit\.projects\n +value: 37/);
    await soon(() => row.textContent()).toMatch(/37个$/);
  });

  it.each(['坏的.xlsx', '坏的.docx', '不是任务.txt'])('says of %s what it is, and harms nothing', async (name) => {
    await open();
    const before = textOf('facts.yaml');
    await tab('单位');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from('PK\x03\x04 <b>x</b>') });
    await soon(() => said().textContent()).toMatch(/\p{Script=Han}{6}/u);
    expect(textOf('facts.yaml')).toBe(before);
    expect(await said().textContent()).not.toMatch(/fazhi 自身出了问题|Error:|\bat /);
  });

  it('leads from a workspace to a dossier and back', async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(city, folder, { recursive: true, filter: (path) => !path.endsWith('/out') });
    await open(null);
    await page.getByRole('button', { name: 'districts/qinghe' }).click();
    await soon(() => page.locator('.paper').textContent()).toContain('青禾区');
    await page.getByRole('button', { name: '回到工作区' }).click();
    await soon(() => page.getByRole('table').textContent()).toMatch(
      /districts\/qinghe青禾区人民政府01[\s\S]*石桥县人民政府00/,
    );
  });

  it('begins a dossier in an empty folder, with last year and tasks, and says what to do next', async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    await open(null);
    const form = page.getByRole('region', { name: '新建卷宗' });
    await page.evaluate(axe);
    expect(await axeFindings(page)).toEqual([]);
    const create = form.getByRole('button', { name: '新建' });
    expect(await create.isDisabled()).toBe(true);
    await form.getByLabel('机关全称').fill('云山县人民政府');
    await form.getByLabel('报告年度').fill('23');
    await create.click();
    await soon(() => form.getByRole('status').textContent()).toContain('请写四位年份');
    expect(readdirSync(folder)).toEqual([]);
    await form.getByLabel('报告年度').fill('2023');
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    const last = [
      '云山县人民政府关于2022年度法治政府建设情况的报告',
      '一、2022年工作成效',
      '（一）化解行政争议。全年收到行政复议申请97件，受理89件，审结82件。',
      '云山县人民政府',
      '2023年2月21日',
    ].join('\n\n');
    await form.getByLabel(/^去年的报告/).setInputFiles(file('去年.txt', last));
    await form
      .getByLabel(/^今年的任务清单/)
      .setInputFiles(file('清单.txt', '1. 办好行政复议案件（责任单位：县司法局）\n'));
    await create.click();
    await soon(() => page.getByRole('region', { name: '下一步' }).textContent()).toContain('向各单位要数');
    await soon(() => said().textContent()).toMatch(/已在 \. 新建 2023 年度卷宗[\s\S]*上年数/);
    expect(textOf('report.yaml')).toContain('previous: previous/2022.txt');
    expect(textOf('facts.yaml')).toMatch(/prior: 89/);
    expect(textOf('tasks.yaml')).toContain('办好行政复议案件');
    await page.getByRole('button', { name: '自己填数' }).click();
    await soon(() => page.getByLabel('行政复议案件受理数的本年数').count()).toBe(1);
  });

  it('runs nothing that a hostile dossier says', async () => {
    const hostile = '<img src=x onerror=document.title=1><script>document.title=2</script>';
    const report = join(folder, 'report.yaml');
    writeFileSync(
      report,
      readFileSync(report, 'utf8').replace(/^organ:\n( +)name: .*/m, `organ:\n$1name: "${hostile}"`),
    );
    const facts = join(folder, 'facts.yaml');
    writeFileSync(facts, readFileSync(facts, 'utf8').replaceAll(/source: .*/g, `source: "${hostile}"`));
    await open();
    for (const name of ['数据', '任务', '单位', '检查', '生成']) await tab(name);
    expect(await page.title()).toBe(`${folder} · fazhi`);
    expect(await page.locator('img, iframe, main script').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('is accessible by %s', async (colorScheme) => {
    await open();
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    for (const name of ['报告', '数据', '文字', '任务', '单位', '检查', 'Word 改稿', '生成']) {
      await tab(name);
      expect(await axeFindings(page), name).toEqual([]);
    }
  });
});

/** What comes in its time: a machine may be busy. */
const soon = <Value>(ask: () => Value) => expect.poll(ask, { timeout: 60_000 });

/** What axe finds in the page that keeps somebody from using it. */
async function axeFindings(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run: () => Promise<AxeFindings> } };
    return (await checker.run()).violations.map(({ id, impact, nodes }) => `${impact} ${id} ${nodes[0]?.html}`);
  });
  return found.filter((each) => /^(?:serious|critical)/.test(each));
}

interface AxeFindings {
  readonly violations: readonly { id: string; impact: string; nodes: readonly { html: string }[] }[];
}

const outputs = (folder: string) =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.docx'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

const quietMachine = () =>
  Object.assign(Object.create(machine) as typeof machine, {
    stdout: () => {},
    stderr: () => {},
    startThread: undefined,
  });
