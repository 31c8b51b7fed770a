import { expect, it } from 'vitest';
import { fromText, parsePackage, textOf, writePackage } from '../../core/src/ooxml/index.ts';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const dossier = {
  'qinghe/report.yaml': `organ: { name: 清河镇人民政府, level: township }
year: 2025
pack: ./pack
title: 清河镇报告
prose: { body: 一切都好。 }
`,
  'qinghe/pack/pack.yaml': 'id: small\nname: 小样\nversion: 1.0.0\nsections:\n  - { id: body, title: 情况 }\n',
};

async function said(entries: Map<string, Uint8Array>, ...command: string[]) {
  const { host, said } = memoryHost(entries);
  return { exitCode: await run(command, host), ...said };
}

/** A review edition under another name in another folder. */
async function away(name: string, change = (bytes: Uint8Array) => bytes, head = '') {
  const files = { ...dossier, 'qinghe/report.yaml': head + dossier['qinghe/report.yaml'] };
  const entries = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)] as const));
  await said(entries, 'build', 'qinghe', '--edition', 'review');
  entries.set(name, change(entries.get('qinghe/out/清河镇报告（审阅稿）.docx')!));
  return entries;
}

const part = 'customXml/item1.xml';
/** As an earlier version wrote it. */
const silent = (bytes: Uint8Array) => {
  const parts = parsePackage(bytes);
  return writePackage(new Map([...parts, [part, fromText(textOf(parts, part).replace(' edition="review"', ''))]]));
};

const editionIn = ({ stdout }: { stdout: string }) => JSON.parse(stdout).edition;

it('is read in the file, wherever that is', async () => {
  const entries = await away('桌面/改过.docx');
  expect(editionIn(await said(entries, 'verify', '桌面/改过.docx', 'qinghe', '--format', 'json'))).toBe('review');
});

it('is said where another was given', async () => {
  const entries = await away('桌面/改过.docx');
  const { exitCode, stderr } = await said(entries, 'verify', '桌面/改过.docx', 'qinghe', '--edition', 'congress');
  expect([exitCode, stderr]).toEqual([
    2,
    '出错：桌面/改过.docx 是审阅稿，--edition 写的是 congress（人大稿）。\n请去掉 --edition，或者写 --edition review。（verify/edition）\n',
  ]);
});

it('is asked for where nothing says it', async () => {
  const entries = await away('桌面/改过.docx', silent);
  const asked = await said(entries, 'verify', '桌面/改过.docx', 'qinghe');
  expect(asked.exitCode).toBe(2);
  expect(asked.stderr).toContain('请加 --edition：报送稿写 submission');
  const given = await said(entries, 'verify', '桌面/改过.docx', 'qinghe', '--edition', 'review', '--format', 'json');
  expect(editionIn(given)).toBe('review');
});

it.each(['桌面/清河镇报告（审阅稿）王.docx', 'qinghe/out/清河镇报告（审阅稿）.docx'])(
  'of an older file is known by its name or its manifest: %s',
  async (path) => {
    const entries = await away(path, silent);
    expect(editionIn(await said(entries, 'verify', path, 'qinghe', '--format', 'json'))).toBe('review');
  },
);

it('of an older file with a red head is the one to submit, whatever it is called', async () => {
  const head =
    'documentNumber: 清政〔2026〕7号\nsignatory: 林某\naddressees: [云山县人民政府]\nissueDate: 2026-02-20\n';
  const entries = await away('桌面/改过.docx', silent, head);
  expect(editionIn(await said(entries, 'verify', '桌面/改过.docx', 'qinghe', '--format', 'json'))).toBe('submission');
});

it.each([
  ['清河镇人民政府', 2],
  ['云山镇人民政府', 0],
])('is that of another organ where its title names one and no figure agrees: %s', async (organ, exitCode) => {
  const town = (name: string, value: number) => ({
    [`${name}/report.yaml`]: `organ: { name: ${name}人民政府, level: township }\nyear: 2025\npack: ../pack\nprose: { body: '受理[](fact:cases)。' }\nfacts: [{ metric: cases, value: ${value} }]\n`,
  });
  const files = {
    ...town('云山镇', 21),
    ...town('清河镇', 37),
    'pack/pack.yaml':
      'id: small\nname: 小样\nversion: 1.0.0\ntitle: "{{organ}}关于{{year}}年度工作的报告"\nsections:\n  - { id: body, title: 情况 }\n',
    'pack/metrics.yaml': 'metrics: [{ id: cases, name: 案件数, unit: 件, kind: count }]\n',
  };
  const entries = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)] as const));
  await said(entries, 'build', '云山镇', '--edition', 'review');
  entries.set('改过.docx', entries.get('云山镇/out/云山镇人民政府关于2025年度工作的报告（审阅稿）.docx')!);
  const before = new TextDecoder().decode(entries.get('清河镇/report.yaml'));
  const folder = organ.replace('人民政府', '');
  const told = await said(entries, 'verify', '改过.docx', folder, '--update');
  expect(told.exitCode).toBe(exitCode);
  if (exitCode === 2)
    expect(told.stderr).toContain(
      '改过.docx 是“云山镇人民政府”的报告，卷宗 清河镇 是“清河镇人民政府”的，没有一个数相同',
    );
  expect(new TextDecoder().decode(entries.get('清河镇/report.yaml'))).toBe(before);
});

it.each([
  ['its red head', '清河镇人民政府', '云山镇人民政府', 'review', '2025年工作报告（审阅稿）'],
  [
    'a title that names the place',
    '清河镇人民政府',
    '云山镇',
    'congress',
    '2025年度云山镇法治政府建设工作报告（人大稿）',
  ],
])('is that of another organ by %s', async (_, own, other, edition, file) => {
  const town = (name: string, value: number) => ({
    [`${name}/report.yaml`]: `organ: { name: ${name}人民政府, level: township }\nyear: 2025\npack: ../pack\ntitle: ${file.replace(/（.*/, '').replaceAll('云山镇', name)}\nissueDate: 2026-02-20\naddressees: [县政府]\nprose: { body: '受理[](fact:cases)。' }\nfacts: [{ metric: cases, value: ${value} }]\n`,
  });
  const files = {
    ...town('云山镇', 21),
    ...town('清河镇', 37),
    'pack/pack.yaml': 'id: small\nname: 小样\nversion: 1.0.0\nsections:\n  - { id: body, title: 情况 }\n',
    'pack/metrics.yaml': 'metrics: [{ id: cases, name: 案件数, unit: 件, kind: count }]\n',
  };
  const entries = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)] as const));
  await said(entries, 'build', '云山镇', '--edition', edition);
  entries.set('改过.docx', entries.get(`云山镇/out/${file}.docx`)!);
  const told = await said(entries, 'verify', '改过.docx', '清河镇', '--update');
  expect(told.stderr).toContain(`改过.docx 是“${other}”的报告，卷宗 清河镇 是“${own}”的，没有一个数相同`);
  expect((await said(entries, 'verify', '改过.docx', '云山镇')).exitCode).toBe(0);
});

it.each([
  ['verify', 0],
  ['verify --dry-run', 1],
])(
  'of an older pack, known by no draft, is told what %s found: numbers alone decide until words go home',
  async (command, exitCode) => {
    const pack = (definition: string) =>
      bytesOf(`metrics: [{ id: cases, name: 案件数, unit: 件, kind: count, definition: ${definition} }]\n`);
    const report = `${dossier['qinghe/report.yaml'].replace('一切都好。', "'受理[](fact:cases)。'")}annexes: [evidence]\nfacts: [{ metric: cases, value: 21 }]\n`;
    const files = { ...dossier, 'qinghe/report.yaml': report };
    const entries = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)] as const));
    entries.set('qinghe/pack/metrics.yaml', pack('报告年度内以本级人民政府为复议机关的案件，由承办单位提供'));
    await said(entries, 'build', 'qinghe', '--edition', 'submission');
    for (const path of [...entries.keys()]) if (path.includes('/.fazhi/')) entries.delete(path);
    entries.set('qinghe/pack/metrics.yaml', pack('报告年度内以本级人民政府为复议机关的案件，由司法局提供'));
    const [verb = '', ...options] = command.split(' ');
    const told = await said(entries, verb, 'qinghe/out/清河镇报告（报送稿）.docx', 'qinghe', ...options);
    expect(told.stdout).toContain('没有找到这份文件印出时的底稿');
    expect([told.exitCode, told.stderr]).toEqual([exitCode, '']);
  },
);
