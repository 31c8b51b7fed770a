import { describe, expect, it } from 'vitest';
import { type PackFiles, resolvePack } from '../../src/pack/index.ts';

const pack = (manifest: string): PackFiles => new Map([['pack.yaml', manifest]]);
const head = (id: string, version = '1.0.0') => `id: ${id}\nname: 包\nversion: ${version}\n`;
const sections = 'sections:\n  - { id: a, title: 甲 }\n  - { id: b, title: 乙 }\n';
const errors = (packs: Readonly<Record<string, PackFiles>>, labels: Readonly<Record<string, string>> = {}) =>
  resolvePack('top', new Map(Object.entries(packs)), { labelOf: (reference) => labels[reference] ?? reference })
    .messages.filter(({ fatal }) => fatal !== undefined)
    .map(({ file, line, ruleId, reason }) => `${file}:${line} ${ruleId} ${reason}`);

describe('versions of one pack', () => {
  it('may not be two in a chain, whether a layer between stands there or not', () => {
    const labels = { 'base@^2': 'packs/base@2.0.0', 'base@^1': 'packs/base@1.0.0' };
    const packs = {
      top: pack(`${head('top')}extends: base@^2\n`),
      'packs/base@2.0.0': pack(`${head('base', '2.0.0')}extends: mid\n`),
      mid: pack(`${head('mid')}extends: base@^1\n`),
      'packs/base@1.0.0': pack(`${head('base')}${sections}`),
    };
    const two = '依据的是 base 1.0.0，top/pack.yaml 依据的是 base 2.0.0，应为同一个版本';
    expect(errors(packs, labels)).toEqual([`mid/pack.yaml:4 pack/two-versions mid/pack.yaml ${two}`]);
    const straight = { ...packs, 'packs/base@2.0.0': pack(`${head('base', '2.0.0')}extends: base@^1\n`) };
    expect(errors(straight, labels)).toEqual([
      `packs/base@2.0.0/pack.yaml:4 pack/two-versions packs/base@2.0.0/pack.yaml ${two}`,
    ]);
  });

  it('are what their folders say', () => {
    const packs = { 'packs/base@1.0.0': pack(`${head('base', '1.0.1')}${sections}`) };
    expect(errors(packs, { top: 'packs/base@1.0.0' })).toEqual([
      'packs/base@1.0.0/pack.yaml:3 pack/folder-version 文件夹 packs/base@1.0.0 里的版本是 1.0.1，应为 1.0.0',
    ]);
  });

  it('are not asked of a folder that has an @ in its name', () => {
    const packs = new Map([['packs/base@2023', pack(`${head('base')}${sections}`)]]);
    expect(resolvePack('./packs/base@2023', packs, { labelOf: () => 'packs/base@2023' }).value?.packs).toEqual([
      { id: 'base', version: '1.0.0' },
    ]);
  });
});

describe('a target that is gone', () => {
  const base = (version: string, body = sections) => pack(head('base', version) + body);
  const patched = (patch: string) => pack(`${head('top')}extends: base\npatches:\n  - ${patch}\n`);
  const accepted = '{ op: retitle, target: c, title: 新, base: "85944171f73967e8" }';

  it('was there when the patch was accepted: both files, the version, and the ways out', () => {
    expect(errors({ top: patched(accepted), base: base('2.0.0') })).toEqual([
      'top/pack.yaml:6 pack/removed-target 补丁的目标“c”原来有，在 base/pack.yaml（2.0.0）里已经删去，应把 top/pack.yaml 的 extends 留在旧的版本范围，或者把补丁移到别的章节（如 a、b），或者删去补丁',
    ]);
  });

  it('names every layer that may have taken it out', () => {
    const packs = {
      top: pack(`${head('top')}extends: mid\npatches:\n  - ${accepted}\n`),
      mid: pack(`${head('mid', '1.3.0')}extends: base\n`),
      base: base('2.0.0'),
    };
    expect(errors(packs)[0]).toContain('在 base/pack.yaml（2.0.0）、mid/pack.yaml（1.3.0）里已经删去，');
  });

  it('is a slip of the pen where nobody accepted the patch', () => {
    expect(errors({ top: patched('{ op: retitle, target: c, title: 新 }'), base: base('2.0.0') })).toEqual([
      'top/pack.yaml:6 pack/missing-target 补丁的目标“c”在 base/pack.yaml（2.0.0）及其所依据的模板包里没有，应为 a、b，或删去这个补丁',
    ]);
  });
});
