import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { languages, writeReference } from '../scripts/docs/write-reference.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fazhi-reference-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = { zh: ['从这里开始', '参数', '返回'], en: ['The reference', 'Parameters', 'Returns'] } as const;

describe.each(languages)('the reference in $lang', (language) => {
  it('is made without a warning, with a page for each name', { timeout: 120_000 }, async () => {
    const out = join(folder, language.lang);
    expect(await writeReference(root, language, out)).toBe(0);
    const read = (path: string) => readFileSync(join(out, path), 'utf8');
    const [start, parameters, returns] = words[language.lang];
    expect(read('index.html')).toContain(start);
    const page = read('functions/index.publish.html');
    for (const word of [parameters, returns, 'usage/option', '全年受理行政复议']) expect(page).toContain(word);
    expect(read('functions/folder.openDraft.html')).toContain('shelf');
    expect(read('interfaces/index.Draft.html')).toContain('openSlots');
  });
});
