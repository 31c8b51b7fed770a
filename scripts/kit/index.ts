import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeKit } from './make-kit.ts';

const { zip } = await makeKit(fileURLToPath(new URL('../../dist', import.meta.url)));
const bytes = readFileSync(zip);
const hash = createHash('sha256').update(bytes).digest('hex');
process.stdout.write(`${zip}\n${(bytes.length / 1024).toFixed(0)} KiB, sha256 ${hash}\n`);
