import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Job } from 'kubernetes-models/batch/v1';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeKit } from '../scripts/kit/make-kit.ts';

const page = readFileSync(fileURLToPath(new URL('../docs/batch.md', import.meta.url)), 'utf8');
const recipe = (fence: string): string => page.split(`\n\`\`\`${fence}\n`)[1]?.split('\n```')[0] ?? '';
/** What a bundle of modules needs for the parts of it that are CommonJS. */
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

describe(`the recipes of docs/batch.md${hasParallel ? '' : ' (without GNU parallel, its own is skipped)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-recipes-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!hasParallel)('by GNU parallel make the files and the list of one run', { timeout: 300_000 }, async () => {
    const program = join((await makeKit(join(folder, 'kit'))).folder, 'lib/fazhi.cjs');
    const count = 2000;
    const runs = [1, 8].map((shards) => {
      const cwd = join(folder, `in-${shards}`);
      writeDossiers(cwd, count);
      writeFileSync(join(cwd, 'fazhi'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
      chmodSync(join(cwd, 'fazhi'), 0o755);
      writeFileSync(join(cwd, 'hosts.txt'), '2/:\n');
      const command = recipe('sh').replaceAll('8', String(shards));
      const env = { ...process.env, PATH: `${cwd}:${process.env.PATH}` };
      const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8' });
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
      return join(cwd, 'out');
    });
    const [whole, shared] = runs.map((out) => readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
    expect(whole).toHaveLength(count + 1);
    expect(shared).toEqual(whole);
  });

  it('are a workflow as GitHub reads it', async () => {
    // The parser imports JSON as only bundlers let it.
    const outfile = join(folder, 'parser.mjs');
    const entryPoints = [fileURLToPath(import.meta.resolve('@actions/workflow-parser'))];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', banner: { js: banner } });
    const parser: typeof import('@actions/workflow-parser') = await import(pathToFileURL(outfile).href);
    const trace = { info: () => {}, verbose: () => {}, error: () => {} };
    const errorsOf = (content: string) =>
      parser.parseWorkflow({ name: 'build.yaml', content }, trace).context.errors.getErrors().map(String);
    const text = recipe('yaml workflow');
    expect(errorsOf(text)).toEqual([]);
    expect(errorsOf(text.replace('runs-on', 'runs-in'))).not.toEqual([]);
  });

  it('are a job as Kubernetes reads it, a shard for each number', () => {
    const job = parse(recipe('yaml job'));
    new Job(job).validate();
    expect(() => new Job({ ...job, spec: { ...job.spec, completions: '8' } }).validate()).toThrow(/integer/);
    const [line] = job.spec.template.spec.containers[0].args as readonly string[];
    const shards = Array.from({ length: job.spec.completions }, (_, index) => {
      const env = { ...process.env, JOB_COMPLETION_INDEX: String(index) };
      return spawnSync('sh', ['-c', `fazhi() { echo "$4"; }; ${line}`], { env, encoding: 'utf8' }).stdout.trim();
    });
    expect(shards).toEqual(['1/8', '2/8', '3/8', '4/8', '5/8', '6/8', '7/8', '8/8']);
  });
});

/** So many small dossiers on one small pack: the count matters here, not what they say. */
function writeDossiers(into: string, count: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(into, path, '..'), { recursive: true });
    writeFileSync(join(into, path), text);
  };
  write('pack/pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: work, title: 工作情况 }]\n');
  write('pack/metrics.yaml', 'metrics: [{ id: cases, name: 受理数, unit: 件, kind: count }]\n');
  write('pack/sections/work.hbs', '全年受理行政复议申请{{fact "cases"}}。\n');
  for (let number = 1; number <= count; number += 1)
    write(
      `districts/${String(number).padStart(5, '0')}/report.yaml`,
      `organ: { name: 第${number}号县人民政府, level: county }\nyear: 2025\npack: ../../pack\ndepartments: [{ id: review, name: 复议科 }]\nfacts: [{ metric: cases, value: ${number}, source: 复议科 }]\n`,
    );
}
