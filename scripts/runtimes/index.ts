import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimes, runtimesFolder } from '../../test/elsewhere/runtimes.ts';

/*
 * Fetches the runtimes that the packages are tried in, 400 MB of them, and tries them: `npm run runtimes`, after
 * `npm run build`.
 */
const dependencies = Object.assign({}, ...Object.values(runtimes).map(({ packages }) => packages));
mkdirSync(runtimesFolder, { recursive: true });
writeFileSync(join(runtimesFolder, 'package.json'), JSON.stringify({ private: true, dependencies }));
execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: runtimesFolder, stdio: 'inherit' });
execFileSync('npx', ['vitest', 'run', 'test/runtimes.test.ts'], { stdio: 'inherit' });
