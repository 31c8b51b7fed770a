import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '@fazhi/core/folder';

const metrics = ['accepted', 'closed', 'hours', 'sessions'] as const;
const names: Readonly<Record<(typeof metrics)[number], string>> = {
  accepted: '受理数',
  closed: '审结数',
  hours: '培训学时',
  sessions: '学习次数',
};

const bases: Readonly<Record<string, string>> = {
  'packs/state/pack.yaml': `id: state
name: 国家
version: 1.0.0
sections:
  - { id: work, title: 主要工作, sections: [{ id: review, title: 行政复议 }, { id: training, title: 法治培训 }] }
  - { id: problems, title: 存在的不足和原因 }
  - { id: duty, title: 党政主要负责人履行推进法治建设第一责任人职责情况 }
  - { id: plan, title: 下一年度主要安排, whenMissing: slot }
`,
  'packs/state/metrics.yaml': `metrics:
${metrics.map((id) => `  - { id: ${id}, name: ${names[id]}, unit: 件, kind: count }`).join('\n')}
`,
  'packs/state/sections/review.hbs': '全年受理行政复议案件{{fact "accepted"}}。{{> closing}}\n',
  'packs/state/sections/training.hbs': '人均培训{{fact "hours"}}。\n',
  'packs/state/partials/closing.hbs': '审结{{fact "closed"}}。\n',
  'packs/province/pack.yaml': `id: province
name: 省
version: 1.0.0
extends: state@^1
patches:
  - { op: retitle, target: training, title: 干部培训 }
`,
  'packs/city/pack.yaml': `id: city
name: 市
version: 1.0.0
extends: province@^1
patches:
  - { op: append, target: training, template: patches/training.hbs }
`,
  'packs/city/patches/training.hbs': '集体学习{{fact "sessions"}}。\n',
};

/** The files of packs that all districts stand on. */
export const baseFiles: readonly string[] = Object.keys(bases);

/** A workspace of so many districts, each with a pack of its own on three that all share, or all on one of those, by path. */
export function generateWorkspace(districts: number, ownPacks = true): ReadonlyMap<string, string> {
  const files = new Map([['workspace.yaml', 'name: 某市\n'], ...Object.entries(bases)]);
  for (let number = 1; number <= districts; number += 1) {
    const id = `d${String(number).padStart(4, '0')}`;
    if (ownPacks) {
      files.set(`packs/${id}/pack.yaml`, `id: ${id}\nname: 某区\nversion: 1.0.0\nextends: city@^1\n${patches}`);
      files.set(`packs/${id}/patches/problems.hbs`, '任务较重。\n');
    }
    files.set(
      `districts/${id}/report.yaml`,
      `organ: { name: 某某区人民政府, level: county }\nyear: 2025\npack: ${ownPacks ? id : 'city'}@^1\n`,
    );
    files.set(
      `districts/${id}/facts.yaml`,
      `facts:\n${metrics.map((metric, index) => `  - { metric: ${metric}, value: ${number + index} }`).join('\n')}\n`,
    );
    files.set(`districts/${id}/prose/plan.md`, '继续努力。\n');
  }
  return files;
}

/** The same on the disk, for the commands to be timed on. */
export function writeWorkspace(districts: number, ownPacks: boolean, into: string): void {
  for (const [path, text] of generateWorkspace(districts, ownPacks)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}

const patches = 'patches:\n  - { op: append, target: problems, template: patches/problems.hbs }\n';

/** These files, whose folders take no longer to list the more there is beside them; and what was asked of them. */
export function countedFiles(texts: ReadonlyMap<string, string>) {
  const folders = new Map<string, string[]>([['.', []]]);
  for (const path of [...texts.keys()].sort()) {
    folders.get('.')?.push(path);
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      folders.set(folder, [...(folders.get(folder) ?? []), path.slice(end + 1)]);
    }
  }
  const reads = new Map<string, number>();
  const lists = new Map<string, number>();
  const count = (counts: Map<string, number>, path: string) => counts.set(path, (counts.get(path) ?? 0) + 1);
  const files: Files = {
    read: async (path) => {
      count(reads, path);
      const text = texts.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: async (folder) => {
      count(lists, folder);
      return folders.get(folder);
    },
    write: async () => {},
  };
  return { files, reads, lists };
}
