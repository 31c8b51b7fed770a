import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { fillForm } from '../../core/test/flows/year/fill-form.ts';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const dossier = (): Map<string, Uint8Array> =>
  new Map(
    Object.entries({
      'd/report.yaml': `organ: { name: 清河镇人民政府, level: township }
year: 2025
pack: ./pack
collect: { deadline: 2026-01-20 }
departments:
  - { id: justice, name: 司法所 }
  - { id: enforcement, name: 综合执法队 }
`,
      'd/pack/pack.yaml': 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: work, title: 工作情况 }]\n',
      'd/pack/metrics.yaml':
        'metrics:\n  - { id: review.accepted, name: 复议受理数, unit: 件, kind: count, source: 司法所 }\n  - { id: checks, name: 检查次数, unit: 次, kind: count, source: 综合执法队 }\n',
      'd/facts/其他.yaml': 'facts:\n  - { metric: checks, source: 综合执法队, prior: 40 } # 等报\n',
    }).map(([path, text]) => [path, bytesOf(text)]),
  );

const dossierWith = (name: string, from: ReadonlyMap<string, Uint8Array>) =>
  new Map([...dossier(), [name, from.get(name)!]]);
const text = (entries: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(entries.get(path));
const today = { today: () => '2026-01-25' };

describe('fazhi forms and collect', () => {
  it('say a damaged file that was named beside the others, and file it nowhere', async () => {
    const entries = dossier();
    await run(['forms', 'd'], memoryHost(entries, today).host);
    const blank = entries.get('d/forms/综合执法队填报表（2025年度）.xlsx')!;
    entries.set('执法队.xlsx', await fillForm(blank, [{ id: 'checks', cells: { 本年数: '约42次' } }]));
    entries.set('坏.xlsx', blank.slice(0, 900));
    const { host, said } = memoryHost(entries, today);
    expect(await run(['collect', 'd', '坏.xlsx', '执法队.xlsx'], host)).toBe(1);
    expect(said.stdout).toContain('补上  检查次数  约42  综合执法队');
    expect(said.stdout).toContain('returns/坏.xlsx');
    expect([...entries.keys()].filter((path) => path.startsWith('d/returns/'))).toEqual(['d/returns/执法队.xlsx']);
    expect(await run(['collect', 'd', '坏.xlsx', '--dry-run'], memoryHost(dossierWith('坏.xlsx', entries)).host)).toBe(
      2,
    );
  });

  it('go out, come back, and say who is late', async () => {
    const entries = dossier();
    const forms = memoryHost(entries, today);
    expect(await run(['forms', 'd'], forms.host)).toBe(0);
    expect(forms.said.stdout).toBe(
      '已生成  d/forms/司法所填报表（2025年度）.xlsx  指标1项，任务0项\n已生成  d/forms/综合执法队填报表（2025年度）.xlsx  指标1项，任务0项\n已生成  d/forms/填报说明（2025年度）.html  随填报表一起发给各单位\n',
    );
    const guide = Buffer.from(entries.get('d/forms/填报说明（2025年度）.html')!).toString();
    expect(guide).toContain('报送期限：<b>2026年1月20日前</b>');
    const blank = entries.get('d/forms/综合执法队填报表（2025年度）.xlsx')!;
    entries.set('执法队.xlsx', await fillForm(blank, [{ id: 'checks', cells: { 本年数: '４２次' } }]));

    const dry = memoryHost(entries, today);
    await run(['collect', 'd', '执法队.xlsx', '--dry-run'], dry.host);
    expect(dry.said.stdout).toContain('将写入  facts/其他.yaml');
    expect(entries.has('d/returns/执法队.xlsx')).toBe(false);

    const collected = memoryHost(entries, today);
    expect(await run(['collect', 'd', '执法队.xlsx'], collected.host)).toBe(0);
    expect(collected.said.stdout).toBe(
      '补上  检查次数  42  综合执法队  数据!G2\n收到 1 个单位的填报表：补上1项\n还没有报的：司法所\n已写入  facts/其他.yaml\n',
    );
    const text = new TextDecoder().decode(entries.get('d/facts/其他.yaml'));
    expect(text).toMatch(
      /value: 42, origin: \{ file: returns\/执法队.xlsx, sheet: 数据, cell: G2, collected: "42", sha256: \w{64} \} \} # 等报$/m,
    );

    const status = memoryHost(entries, today);
    expect(await run(['collect', 'd', '--status'], status.host)).toBe(0);
    expect(status.said.stdout).toContain('司法所      逾期5天  1     1   0     0   复议受理数');
    expect(status.said.stdout).toContain('综合执法队  已报     1     0');

    const written = memoryHost(entries, today);
    expect(await run(['collect', 'd', '--status', '--to', 'html,xlsx', '--out', 'inside'], written.host)).toBe(0);
    const base = 'inside/清河镇人民政府2025年度报送情况';
    expect(written.said.stdout).toContain(`已生成  ${base}.html\n已生成  ${base}.xlsx\n`);
    const page = new TextDecoder().decode(entries.get(`${base}.html`));
    expect(page).toContain('<td>司法所</td><td>未报</td><td class="number">5</td><td class="number">1</td>');
    expect(page).toContain('<tr><td>司法所</td><td>数据</td><td>复议受理数</td></tr>');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(entries.get(`${base}.xlsx`)!.buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['各单位', 3],
      ['还缺的', 2],
    ]);
    expect(book.getWorksheet('各单位')?.getCell('C2').value).toBe(5);
  });

  it('take what a department wrote in its own words once a person has confirmed it', async () => {
    const entries = dossier();
    entries.set('报送.txt', bytesOf('司法所：全年复议受理数21件，另有县外检查7次。\n'));
    const first = memoryHost(entries, today);
    expect(await run(['collect', 'd', '报送.txt'], first.host)).toBe(0);
    expect(first.said.stdout).toContain('已写入  returns/proposals.yaml');
    expect([...entries.keys()].filter((path) => path.startsWith('d/facts/'))).toEqual(['d/facts/其他.yaml']);
    const waiting = new TextDecoder().decode(entries.get('d/returns/proposals.yaml'));
    expect(waiting).toMatch(/figure: 21件\n(?: {4}.*\n)+? {4}accept: review.accepted\n/);
    expect(waiting).toMatch(/figure: 7次\n(?: {4}.*\n)+? {4}accept:\n/);

    entries.set('d/returns/proposals.yaml', bytesOf(waiting.replace(/accept:\n/, 'accept: checks\n')));
    const second = memoryHost(entries, today);
    expect(await run(['collect', 'd', '--accept'], second.host)).toBe(0);
    expect(second.said.stdout).toContain('补上  检查次数    7   司法所');
    const facts = new TextDecoder().decode(entries.get('d/facts/司法所.yaml'));
    expect(facts).toMatch(
      /value: 21\n {4}source: 司法所\n {4}origin: \{ file: returns\/报送.txt, line: 1, collected: "21"/,
    );
    const third = memoryHost(entries, today);
    await run(['collect', 'd', '--accept'], third.host);
    expect(third.said.stdout).toContain('已有2项');
    expect(third.said.stdout).not.toContain('已写入');
  });

  it.each([
    ['in UTF-8', bytesOf('自己写的\n')],
    ['in GBK', new Uint8Array([0xd7, 0xd4, 0xbc, 0xba, 0xd0, 0xb4, 0x0a])],
    ['of nothing', new Uint8Array()],
  ])('leave alone what somebody wrote %s where their texts would go', async (_coding, own) => {
    const entries = dossier();
    await run(['forms', 'd'], memoryHost(entries).host);
    const blank = entries.get('d/forms/司法所填报表（2025年度）.xlsx')!;
    entries.set('d/returns/a.xlsx', await fillForm(blank, [{ id: 'measures', cells: { 请在这里写: '甲' } }]));
    entries.set('d/returns/司法所.md', own);
    await run(['collect', 'd'], memoryHost(entries).host);
    const textOf = (path: string) => new TextDecoder().decode(entries.get(path));
    expect(entries.get('d/returns/司法所.md')).toEqual(own);
    expect(textOf('d/returns/司法所-2.md')).toContain('甲');
    const again = memoryHost(entries);
    await run(['collect', 'd'], again.host);
    expect([...entries.keys()].filter((path) => path.endsWith('.md'))).toHaveLength(2);
  });

  it('does not write over a form that somebody filled in', async () => {
    const entries = dossier();
    await run(['forms', 'd'], memoryHost(entries).host);
    const path = 'd/forms/综合执法队填报表（2025年度）.xlsx';
    entries.set(path, await fillForm(entries.get(path)!, [{ id: 'checks', cells: { 本年数: 42 } }]));
    const again = memoryHost(entries);
    const filled = entries.get(path);
    const other = 'd/forms/司法所填报表（2025年度）.xlsx';
    const before = entries.get(other);
    entries.set('d/report.yaml', bytesOf(`${text(entries, 'd/report.yaml').replace('2026-01-20', '2026-01-22')}`));
    expect(await run(['forms', 'd', '--quiet'], again.host)).toBe(0);
    expect(again.said.stdout).toBe(`未覆盖  ${path}  生成之后被人改过；确实要覆盖，请加 --force\n`);
    expect(entries.get(path)).toBe(filled);
    expect(entries.get(other)).not.toEqual(before);
    const json = memoryHost(entries);
    await run(['forms', 'd', '--format', 'json'], json.host);
    expect(JSON.parse(json.said.stdout).forms).toMatchObject([{ written: true }, { file: path, written: false }]);
    expect(await run(['forms', 'd', '--force'], memoryHost(entries).host)).toBe(0);
    expect(entries.get(path)).not.toBe(filled);
  });

  it.each(['justice', '司法所', '法治办', 'justice,', '法治办；综合执法队'])('make the forms of %s', async (named) => {
    const entries = dossier();
    const report = text(entries, 'd/report.yaml').replace('name: 司法所', 'name: 司法所, aliases: [法治办]');
    entries.set('d/report.yaml', bytesOf(report));
    const { host, said } = memoryHost(entries);
    expect(await run(['forms', 'd', '--department', named], host)).toBe(0);
    expect(said.stdout).toContain('司法所填报表');
    expect(said.stdout.includes('综合执法队')).toBe(named.includes('综合'));
    const unknown = memoryHost(entries);
    expect(await run(['forms', 'd', '--department', '公安局'], unknown.host)).toBe(2);
  });

  it('read what can be read, and say of each other file that it was not', async () => {
    const entries = dossier();
    await run(['forms', 'd'], memoryHost(entries).host);
    const blank = entries.get('d/forms/综合执法队填报表（2025年度）.xlsx')!;
    entries.set('d/returns/a.xlsx', await fillForm(blank, [{ id: 'checks', cells: { 本年数: 42 } }]));
    for (const name of ['空.docx', '坏.xlsx', '老.doc']) entries.set(`d/returns/${name}`, new Uint8Array());
    entries.set('d/returns/扫描件.pdf', bytesOf('%PDF-1.7'));
    entries.set('d/returns/~$a.xlsx', bytesOf('锁'));
    for (const more of [['--status'], ['--quiet'], []]) {
      const { host, said } = memoryHost(entries, today);
      expect(await run(['collect', 'd', ...more], host)).toBe(more[0] === '--status' ? 0 : 1);
      for (const name of ['空.docx', '坏.xlsx', '老.doc', '扫描件.pdf'])
        expect(said.stdout).toMatch(new RegExp(`^没有读  returns/${name}  .+，.*请`, 'm'));
      expect(said.stdout).not.toContain('~$');
      expect(said.stdout + said.stderr).not.toContain('    at ');
    }
    expect(text(entries, 'd/facts/其他.yaml')).toContain('value: 42');
  });

  it('keep forms and the public edition out of one folder, whichever comes first', async () => {
    const publicly = ['build', 'd', '--edition', 'public', '--to', 'md', '--allow-open'];
    const first = dossier();
    expect(await run(publicly, memoryHost(first).host)).toBe(0);
    const refused = memoryHost(first);
    expect(await run(['forms', 'd', '--out', 'd/out'], refused.host)).toBe(2);
    expect(refused.said.stderr).toContain('d/out 里有公开稿');
    const last = dossier();
    expect(await run(['forms', 'd', '--out', 'd/out'], memoryHost(last).host)).toBe(0);
    expect(await run(publicly, memoryHost(last).host)).toBe(2);
  });

  it('says by cell what it cannot take, with exit code 1', async () => {
    const entries = dossier();
    await run(['forms', 'd'], memoryHost(entries).host);
    const blank = entries.get('d/forms/综合执法队填报表（2025年度）.xlsx')!;
    entries.set('a.xlsx', await fillForm(blank, [{ id: 'checks', cells: { 本年数: '四十多次或五十次' } }]));
    entries.set('b.xlsx', bytesOf('不是表'));
    const { host, said } = memoryHost(entries);
    expect(await run(['collect', 'd', 'a.xlsx'], host)).toBe(1);
    expect(said.stdout).toContain('数据!G2  错误  “检查次数”填的是“四十多次或五十次”，读不成一个数');
    const other = memoryHost(entries);
    expect(await run(['collect', 'd', 'b.xlsx'], other.host)).toBe(2);
    expect(other.said.stderr).not.toContain('    at ');
  });

  it('puts a corrected return in the place of the earlier one, which is kept, and says so', async () => {
    const entries = dossier();
    await run(['forms', 'd'], memoryHost(entries, today).host);
    const blank = entries.get('d/forms/综合执法队填报表（2025年度）.xlsx')!;
    const fill = (value: number) => fillForm(blank, [{ id: 'checks', cells: { 本年数: value } }]);
    entries.set('执法队.xlsx', await fill(42));
    await run(['collect', 'd', '执法队.xlsx'], memoryHost(entries, today).host);
    const first = entries.get('d/returns/执法队.xlsx')!;

    entries.set('执法队（更正）.xlsx', await fill(45));
    const dry = memoryHost(entries, today);
    await run(['collect', 'd', '执法队（更正）.xlsx', '--dry-run'], dry.host);
    expect(dry.said.stdout).toContain('将换下  returns/执法队.xlsx');
    expect(entries.get('d/returns/执法队.xlsx')).toEqual(first);

    const again = memoryHost(entries, today);
    expect(await run(['collect', 'd', '执法队（更正）.xlsx'], again.host)).toBe(0);
    expect(again.said.stdout).toContain(
      '已换下  returns/执法队.xlsx  同一单位又报来一份，原来的一份存为 returns/已替换/执法队.xlsx\n',
    );
    expect(again.said.stdout).toContain('改报  检查次数  45');
    expect(entries.get('d/returns/已替换/执法队.xlsx')).toEqual(first);
    expect(entries.get('d/returns/执法队.xlsx')).toEqual(entries.get('执法队（更正）.xlsx'));
    expect(text(entries, 'd/facts/其他.yaml')).toContain('value: 45');

    const later = memoryHost(entries, today);
    expect(await run(['collect', 'd'], later.host)).toBe(0);
    expect(later.said.stdout).not.toMatch(/换下|没有收|改报/);
  });

  it('keeps both of two returns of one department that come together, and takes neither where they differ', async () => {
    const entries = dossier();
    await run(['forms', 'd'], memoryHost(entries, today).host);
    const blank = entries.get('d/forms/综合执法队填报表（2025年度）.xlsx')!;
    const fill = (value: number) => fillForm(blank, [{ id: 'checks', cells: { 本年数: value } }]);
    entries.set('报表 (1).xlsx', await fill(42));
    entries.set('报表 (2).xlsx', await fill(45));
    const both = memoryHost(entries, today);
    expect(await run(['collect', 'd', '报表 (1).xlsx', '报表 (2).xlsx'], both.host)).toBe(1);
    for (const name of ['报表 (1).xlsx', '报表 (2).xlsx'])
      expect(entries.get(`d/returns/${name}`)).toEqual(entries.get(name));
    expect(both.said.stdout).toContain('form/conflict');
    expect(text(entries, 'd/facts/其他.yaml')).not.toMatch(/value: 4[25]/);
  });

  it('takes no file that a program left behind, and says so', async () => {
    const entries = dossier();
    entries.set('甲/~$报表.xlsx', bytesOf('锁'));
    const { host, said } = memoryHost(entries, today);
    expect(await run(['collect', 'd', '甲/~$报表.xlsx'], host)).toBe(0);
    expect(said.stdout).toContain('没有读  甲/~$报表.xlsx  这是别的程序留下的临时文件，不是报送的材料，没有收\n');
    expect([...entries.keys()].filter((path) => path.startsWith('d/returns/'))).toEqual([]);
  });

  it('lets two departments call their own file the same', async () => {
    const entries = dossier();
    entries.set('甲/报送.txt', bytesOf('司法所：全年复议受理数21件。\n'));
    entries.set('乙/报送.txt', bytesOf('综合执法队：全年检查次数7次。\n'));
    await run(['collect', 'd', '甲/报送.txt'], memoryHost(entries, today).host);
    const second = memoryHost(entries, today);
    await run(['collect', 'd', '乙/报送.txt'], second.host);
    expect(second.said.stdout).not.toContain('换下');
    expect(text(entries, 'd/returns/报送.txt')).toContain('21件');
    expect(text(entries, 'd/returns/报送-2.txt')).toContain('7次');
    entries.set('丙/报送.txt', bytesOf('司法所：全年复议受理数22件。\n'));
    await run(['collect', 'd', '丙/报送.txt'], memoryHost(entries, today).host);
    expect(text(entries, 'd/returns/报送.txt')).toContain('22件');
    expect(text(entries, 'd/returns/已替换/报送.txt')).toContain('21件');
  });
});
