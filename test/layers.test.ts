import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = join(root, '.dependency-cruiser.mjs');
const { default: config } = await import(configFile);
const ruleNames: readonly string[] = config.forbidden.map(({ name }: { name: string }) => name);

const core = 'packages/core/src';
/** One violation of each hand-written rule: the file that breaks it, and what it imports. */
const planted: Readonly<Record<string, readonly [from: string, imports: string]>> = {
  'packages-flow-down': ['packages/templates/src/a.ts', '../../cli/src/target.ts'],
  'model-is-alone': [`${core}/model/a.ts`, '../tree/target.ts'],
  'foundation-knows-the-model-only': [`${core}/numeral/a.ts`, '../tree/target.ts'],
  'message-knows-the-model-only': [`${core}/message/a.ts`, '../tree/target.ts'],
  'stages-do-not-know-each-other': [`${core}/ledger/a.ts`, '../dossier/target.ts'],
  'rules-do-not-know-each-other': [`${core}/lint/rules/fact/a.ts`, '../number/target.ts'],
  'core-is-pure': [`${core}/ledger/b.ts`, 'node:fs'],
  'node-is-an-edge': [`${core}/flows/a.ts`, '../node/target.ts'],
  'folder-is-an-edge': [`${core}/flows/b.ts`, '../folder/target.ts'],
  'no-circular': [`${core}/tree/a-ring.ts`, './ring-back.ts'],
  'no-production-dep-on-test': [`${core}/tree/b.ts`, '../../test/target.ts'],
};
const targets = [
  'packages/cli/src/target.ts',
  `${core}/tree/target.ts`,
  `${core}/dossier/target.ts`,
  `${core}/lint/rules/number/target.ts`,
  `${core}/folder/target.ts`,
  `${core}/node/target.ts`,
  'packages/core/test/target.ts',
];

const libraryOf = (rule: string): string | undefined => {
  const home = config.forbidden.find(({ name }: { name: string }) => name === rule);
  return /node_modules\/(.+)\/$/.exec(home?.to.path ?? '')?.[1]?.replaceAll('[.]', '.');
};

const folder = mkdtempSync(join(tmpdir(), 'fazhi-layers-'));
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

put('package.json', '{ "type": "module" }');
put(
  'tsconfig.json',
  '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }',
);
for (const target of targets) put(target, 'export type Target = string;\nexport const target = 1;\n');
put(`${core}/tree/ring-back.ts`, "import { ring } from './a-ring.ts';\nexport const back = ring;\n");
const planting = (imports: string) =>
  `import type { Target } from '${imports}';\nexport type Again = Target;\nexport const ring = 1;\n`;
for (const [from, imports] of Object.values(planted)) put(from, planting(imports));
for (const rule of ruleNames) {
  const library = libraryOf(rule);
  if (library === undefined) continue;
  put(`node_modules/${library}/package.json`, `{ "name": "${library}", "main": "index.js" }`);
  put(`node_modules/${library}/index.js`, 'module.exports = {};');
  put(`packages/core/src/stray/${rule}.ts`, `import stray from '${library}';\nexport const kept = stray;\n`);
}

const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const output = (() => {
  try {
    return execFileSync(process.execPath, [bin, 'packages', '--config', configFile, '--output-type', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
})();
const violations: readonly { rule: { name: string }; from: string }[] = JSON.parse(output).summary.violations;
const broken = new Map(violations.map(({ rule, from }) => [`${rule.name} ${from}`, true]));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the direction rules bite', () => {
  it.each(ruleNames)('%s', (rule) => {
    const from = planted[rule]?.[0] ?? `packages/core/src/stray/${rule}.ts`;
    expect([...broken.keys()]).toContain(`${rule} ${from}`);
  });
});
