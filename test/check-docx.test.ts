import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, machine } from '../packages/cli/src/host.ts';
import { run } from '../packages/cli/src/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fazhi-check-docx-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fazhi(...args: readonly string[]): Promise<string> {
  let said = '';
  const stdout = (text: string) => {
    said += text;
  };
  const host: Host = { ...machine, stdout, stderr: stdout, interactive: false, colour: false };
  expect([0, 1], said).toContain(await run([...args], host));
  return said;
}

describe('a Word file of ours, checked as if it were of others', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    const dossier = join(folder, 'jingkai-2023');
    cpSync(join(root, 'examples/jingkai-2023'), dossier, { recursive: true, filter: (path) => !path.endsWith('out') });
    await fazhi('build', dossier, '--to', 'docx', '--out', out);
  }, 60_000);

  it('is set as the standard asks, in every edition', async () => {
    const files = readdirSync(out).filter((file) => file.endsWith('.docx'));
    expect(files).toHaveLength(4);
    for (const file of files) {
      const { messages } = JSON.parse(await fazhi('check', join(out, file), '--format', 'json')) as {
        messages: readonly { id: string; severity: string }[];
      };
      const setting = messages.filter(({ id }) => id.startsWith('format/'));
      expect(setting, file).toEqual([]);
      expect(
        messages.filter(({ severity }) => severity === 'error'),
        file,
      ).toEqual([]);
    }
  });

  it('does not name its lines but its paragraphs', async () => {
    const file = readdirSync(out).find((name) => name.includes('报送稿') && name.endsWith('.docx'))!;
    const broken = join(folder, 'broken.docx');
    const parts = unzipSync(readFileSync(join(out, file)));
    const body = strFromU8(parts['word/document.xml']!);
    parts['word/document.xml'] = strToU8(body.replace('特此报告。', '截止2023年底完成。特此报告。'));
    writeFileSync(broken, zipSync(parts));
    const { messages } = JSON.parse(await fazhi('check', broken, '--format', 'json')) as {
      messages: readonly { id: string; line?: number; paragraph?: number }[];
    };
    const found = messages.find(({ id }) => id === 'term/jiezhi');
    expect(found?.line).toBeUndefined();
    expect(found?.paragraph).toBeGreaterThan(10);
    expect(await fazhi('check', broken)).toMatch(
      /第\d+段“截止2023年底…” {2}警告 {2}“截止”后面是时点，应为“截至” {2}term\/jiezhi/,
    );
  });
});
