import { spawnSync } from 'node:child_process';

/** Modules of core that reckon and judge: a fault in one of them prints a wrong figure or lets one out. */
const modules = ['numeral', 'ledger', 'edition', 'pack', 'source'];

/*
 * Plants faults and tells which of them no test of their module finds, a module at a time: `npm run mutate` for all,
 * `npm run mutate -- ledger numeral/change` for a module and a file.
 */
const asked = process.argv.slice(2);
const failed = (asked.length > 0 ? asked : modules).filter((target) => {
  const [module = ''] = target.split('/');
  if (!modules.includes(module)) throw new Error(`${target}: one of ${modules.join(', ')}, or a file in one`);
  const mutate = `packages/core/src/${target}${target === module ? '/**/*' : ''}.ts`;
  const env = { ...process.env, FAZHI_MUTATE: module };
  return spawnSync('npx', ['stryker', 'run', '--mutate', mutate], { env, stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) process.exitCode = 1;
