import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDossier, draftFrom, publish } from '@fazhi/core';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { hasChromium, openChromium } from './chromium.ts';
import { serve } from './serve.ts';

const strict = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";
const here = fileURLToPath(new URL('.', import.meta.url));

const values = { organ: { name: '云山县司法局', level: 'department' }, year: 2025, pack: 'small' } as const;
const files = [
  ['pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: work, title: 工作情况 }]\n'],
  ['sections/work.hbs', '一切都好。'],
] as const;

/** What a page asks, and says of the answers. */
const page = `
import { connectWorker } from '@fazhi/core/worker';
const worker = await connectWorker(new Worker('./worker.js', { type: 'module' }));
const given = { values: ${JSON.stringify(values)}, packs: new Map([['small', new Map(${JSON.stringify(files)})]]) };
const { value } = await worker.publish({ ...given, edition: 'public', format: 'docx' });
const wrong = await worker.publish({ ...given, edition: 'final', format: 'docx' }).catch((error) => error.code);
const ended = new AbortController();
const left = worker.publish({ ...given, edition: 'review', format: 'docx' }, { signal: ended.signal });
ended.abort(new Error('gone'));
console.log(JSON.stringify({ bytes: [...value], wrong, left: await left.catch((error) => error.message) }));
worker.close();
`;

describe.skipIf(!hasChromium)('@fazhi/core/worker in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-worker-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers a page under a strict policy with the bytes of Node', { timeout: 60_000 }, async () => {
    const scripts = { page, worker: "import '@fazhi/core/worker';" };
    for (const [name, contents] of Object.entries(scripts))
      await build({
        stdin: { contents, resolveDir: here },
        bundle: true,
        format: 'esm',
        outfile: join(folder, `${name}.js`),
        logLevel: 'error',
      });
    writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>');
    const { address, server } = await serve(folder, strict);
    const browser = await openChromium('');
    try {
      const shown = await browser.newPage();
      const said = shown.waitForEvent('console', { timeout: 30_000 });
      await shown.goto(address);
      const answer = JSON.parse((await said).text());
      const dossier = createDossier(values).value!;
      const draft = draftFrom(dossier, new Map([['small', new Map(files)]])).value!;
      const { value } = await publish(draft, { edition: 'public', format: 'docx' });
      expect(answer).toEqual({ bytes: [...value!], wrong: 'usage/option', left: 'gone' });
    } finally {
      await browser.close();
      server.close();
    }
  });
});
