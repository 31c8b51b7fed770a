import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDeskFile } from '../build/desk-file.ts';
import { makeKit } from './make-kit.ts';

const into = fileURLToPath(new URL('../../dist', import.meta.url));
const { zip } = await makeKit(into);
const page = join(into, 'fazhi.html');
await buildDeskFile(fileURLToPath(new URL('../..', import.meta.url)), page);
for (const file of [zip, page]) {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${file}\n${(bytes.length / 1024).toFixed(0)} KiB, sha256 ${hash}\n`);
}
