import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editionIds, formats, publish } from '@fazhi/core';
import { openCheck, sha256 } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { afterAll, describe, expect, it } from 'vitest';
import { sortMessages } from '../packages/cli/src/findings/sort-messages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'examples', entry.name, 'report.yaml')))
  .map(({ name }) => name);
const out = mkdtempSync(join(tmpdir(), 'fazhi-determinism-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Hash of every edition in every format, from files on disk to bytes. */
async function hashesHere(folder: string): Promise<Readonly<Record<string, string>>> {
  const { draft, messages: found } = await openCheck(folder, shelf, diskFiles);
  const findings = sortMessages(found);
  const hashes: Record<string, string> = {};
  for (const edition of editionIds) {
    for (const format of formats) {
      const { value: bytes, messages } = await publish(draft!, { edition, format, findings });
      if (!bytes) expect.fail(messages.map(String).join('\n'));
      hashes[`${edition}.${format}`] = sha256(bytes);
    }
  }
  return hashes;
}

/** The same, by the command, in a process on the other side of the date line and in another locale. */
function hashesElsewhere(folder: string, name: string): Readonly<Record<string, string>> {
  const asked = [
    '--edition',
    editionIds.join(','),
    '--to',
    formats.join(','),
    '--out',
    join(out, name),
    '--format',
    'json',
  ];
  const printed = execFileSync(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', 'packages/cli/src/main.ts', 'build', folder, ...asked],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } },
  );
  const { outputs } = JSON.parse(printed) as { outputs: { edition: string; format: string; sha256: string }[] };
  return Object.fromEntries(outputs.map(({ edition, format, sha256: hash }) => [`${edition}.${format}`, hash]));
}

describe.each(examples)('%s: same input, same bytes', { timeout: 120_000 }, (name) => {
  const folder = join(root, 'examples', name);

  it('twice here, and once in another process, time zone and locale', async () => {
    const first = await hashesHere(folder);
    expect(await hashesHere(folder)).toEqual(first);
    expect(hashesElsewhere(folder, name)).toEqual(first);
  });
});
