import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

type Entries = Map<string, Uint8Array>;
const files = {
  'town/report.yaml':
    'organ: { name: 柳河镇人民政府, level: township }\nyear: 2025\npack: ./pack\ntitle: 柳河镇报告\nmetrics:\n' +
    '  - { id: open, name: 公开件数, unit: 件, kind: count }\n  - { id: closed, name: 内部件数, unit: 件, kind: count }\n',
  'town/facts.yaml':
    'facts:\n  - { metric: open, value: 21 }\n  - { metric: closed, value: 4711, classification: internal }\n',
  'town/evidence.yaml':
    'evidence:\n  - { id: ledger, title: 受理台账 }\n  - { id: list, title: 包案清单, classification: internal }\n',
  'town/tasks.yaml': `title: 柳河镇清单
tasks:
  - { id: "1", content: 依法办理行政复议案件。, evidence: [ledger, list], targets: [{ metric: open, op: ">=", value: 20 }, { metric: closed, op: "<=", value: 5000 }] }
  - { id: "2", content: 稳控重点人员。, classification: internal }
  - { id: "3", content: 更换执法服装。, exempt: { reason: 另行报送 } }
`,
  'town/pack/pack.yaml': 'id: small\nname: 小样\nversion: 1.0.0\nsections:\n  - { id: body, title: 情况 }\n',
  'town/prose/body.md':
    '受理[](fact:open)。[](task:1)\n\n<!-- internal -->\n\n内部一段。[](task:1)\n\n<!-- /internal -->\n',
};
const newTown = (changes: Readonly<Record<string, string>> = {}): Entries =>
  new Map(Object.entries({ ...files, ...changes }).map(([path, text]) => [path, bytesOf(text)]));

async function fazhi(entries: Entries, ...args: readonly string[]) {
  const { host, said } = memoryHost(entries);
  return { exitCode: await run(args, host), ...said };
}
const textOf = (entries: Entries, path: string) => new TextDecoder().decode(entries.get(path));
const inOut = (entries: Entries) => [...entries.keys()].filter((path) => path.startsWith('town/out/')).sort();

const publicly = ['build', 'town', '--to', 'md', '--edition', 'public'];
const internalWords = /4711|5000|内部|包案清单|稳控|执法服装|另行报送|closed|list/;

describe('beside the public edition', () => {
  it('lies its own manifest, and nothing that tells what it was made from', async () => {
    const entries = newTown();
    expect((await fazhi(entries, ...publicly)).exitCode).toBe(0);
    expect(inOut(entries)).toEqual(['town/out/manifest.public.json', 'town/out/柳河镇报告.md']);
    const manifest = JSON.parse(textOf(entries, 'town/out/manifest.public.json'));
    expect(Object.keys(manifest)).toEqual(['tool', 'outputs']);
    expect(manifest.outputs.map((each: object) => Object.keys(each))).toEqual([
      ['path', 'sha256', 'edition', 'format'],
    ]);
  });

  it('in a folder with others, it is listed apart from them', async () => {
    const entries = newTown();
    await fazhi(entries, 'build', 'town', '--to', 'md', '--edition', 'submission,public');
    const listed = (name: string) =>
      JSON.parse(textOf(entries, `town/out/${name}`)).outputs.map(({ path }: { path: string }) => path);
    expect(listed('manifest.json')).toEqual(['柳河镇报告（报送稿）.md']);
    expect(listed('manifest.public.json')).toEqual(['柳河镇报告.md']);
    expect(textOf(entries, 'town/out/manifest.json')).not.toMatch(/facts\.yaml|evidence\.yaml|inputs/);
  });

  it('a manifest of an earlier version is cleared of what it says too much', async () => {
    const entries = newTown();
    const earlier = {
      tool: { name: 'fazhi', version: '0.0.1' },
      dossier: '..',
      packs: [],
      inputs: [{ path: 'facts.yaml', sha256: '0'.repeat(64) }],
      outputs: [{ path: '柳河镇报告.md', sha256: '1'.repeat(64), edition: 'public', format: 'md' }],
    };
    entries.set('town/out/manifest.json', bytesOf(JSON.stringify(earlier)));
    await fazhi(entries, ...publicly);
    expect(JSON.parse(textOf(entries, 'town/out/manifest.json'))).toEqual({ tool: earlier.tool, outputs: [] });
  });

  it('a table of tasks for everyone may lie, with nothing internal in it', async () => {
    const entries = newTown();
    await fazhi(entries, ...publicly);
    const { exitCode, stdout, stderr } = await fazhi(
      entries,
      'coverage',
      'town',
      '--edition',
      'public',
      '--to',
      'html',
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).not.toMatch(internalWords);
    const page = textOf(entries, 'town/out/柳河镇清单落实情况.html').replaceAll(/<(style|script)>.*?<\/\1>/gs, '');
    expect(page).not.toMatch(internalWords);
    expect(page).toContain('受理21件。');
    expect(JSON.parse(textOf(entries, 'town/out/manifest.public.json')).outputs).toHaveLength(2);
    const { stdout: data } = await fazhi(entries, 'coverage', 'town', '--edition', 'public', '--format', 'json');
    expect(data).not.toMatch(internalWords);
  });

  it.each([
    ['coverage', ['coverage', 'town', '--to', 'html'], '柳河镇清单落实情况.html'],
    ['export', ['export', 'tasks', 'town'], '柳河镇清单.docx'],
  ])('no internal table may lie, whichever comes first: %s', async (_, table, name) => {
    const first = newTown();
    await fazhi(first, ...publicly);
    const before = inOut(first);
    const refused = await fazhi(first, ...table);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('town/out 里有公开稿“柳河镇报告.md”，要写的表里有内部的任务或数据');
    expect(inOut(first)).toEqual(before);

    const last = newTown();
    expect((await fazhi(last, ...table)).exitCode).toBe(0);
    const blocked = await fazhi(last, ...publicly);
    expect(blocked.exitCode).toBe(2);
    expect(blocked.stderr).toContain(`town/out 里有“${name}”，其中有内部的任务或数据`);
    expect(inOut(last)).not.toContain('town/out/柳河镇报告.md');
    last.delete(`town/out/${name}`);
    expect((await fazhi(last, ...publicly)).exitCode).toBe(0);
  });

  it('a table of a dossier in which nothing is internal may lie', async () => {
    const open = {
      'town/facts.yaml': 'facts:\n  - { metric: open, value: 21 }\n',
      'town/tasks.yaml': 'title: 柳河镇清单\ntasks:\n  - { id: "1", content: 依法办理行政复议案件。 }\n',
      'town/prose/body.md': '受理[](fact:open)。[](task:1)\n',
    };
    for (const table of [
      ['coverage', 'town', '--to', 'html,xlsx'],
      ['export', 'tasks', 'town'],
    ]) {
      const entries = newTown(open);
      expect((await fazhi(entries, ...publicly)).exitCode).toBe(0);
      expect((await fazhi(entries, ...table)).exitCode).toBe(0);
      expect((await fazhi(entries, ...publicly)).exitCode).toBe(0);
    }
  });

  it('an internal table of the same name gives way to one for everyone', async () => {
    const entries = newTown();
    await fazhi(entries, 'coverage', 'town', '--to', 'html');
    await fazhi(entries, 'coverage', 'town', '--to', 'html', '--edition', 'public');
    expect(JSON.parse(textOf(entries, 'town/out/manifest.json')).outputs).toEqual([]);
    expect((await fazhi(entries, ...publicly)).exitCode).toBe(0);
  });
});
