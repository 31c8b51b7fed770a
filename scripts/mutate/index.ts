import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Modules of core that reckon and judge: a fault in one of them prints a wrong figure or lets one out. */
const modules = ['numeral', 'ledger', 'edition', 'pack', 'source'];

/*
 * Plants faults and tells which of them no test of their module finds, a module at a time: `npm run mutate` for all,
 * `npm run mutate -- ledger numeral/change` for a module and a file. `--every 8` plants every eighth fault, `--from 3` begins with the
 * fourth, `--left` plants again what the last run of the same target left.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    left: { type: 'boolean', default: false },
  },
});

const failed = (positionals.length > 0 ? positionals : modules).filter((target) => {
  const [module = ''] = target.split('/');
  if (!modules.includes(module)) throw new Error(`${target}: one of ${modules.join(', ')}, or a file in one`);
  const report = `out/mutate/${target.replaceAll('/', '-')}.json`;
  if (values.left && !existsSync(report))
    throw new Error(`${report}: not there yet, run the target without --left first`);
  const env = {
    ...process.env,
    FAZHI_MUTATE: module,
    // Each property tries this many values: a fault that only one in a thousand shows is a case to write down.
    FAZHI_RUNS: '25',
    FAZHI_MUTATE_EVERY: values.every,
    FAZHI_MUTATE_FROM: values.from,
    ...(values.left && { FAZHI_MUTATE_LEFT: resolve(report) }),
  };
  const mutate = `packages/core/src/${target}${target === module ? '/**/*' : ''}.ts`;
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', mutate], { env, stdio: 'inherit' });
  if (status === 0) renameSync('out/mutate/last.json', report);
  return status !== 0;
});
if (failed.length > 0) process.exitCode = 1;
