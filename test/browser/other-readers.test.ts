import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publish } from '@fazhi/core';
import { openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParagraphs } from '../../packages/core/src/readers/docx/index.ts';
import { hasChromium, openChromium } from './chromium.ts';

const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
const example = fileURLToPath(new URL('../../examples/jingkai-2023', import.meta.url));
const sourceOf = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');
const bare = (text: string) => text.replaceAll(/\s/g, '');

let bytes: Uint8Array;
let ours: string;
beforeAll(async () => {
  const { value } = await openDraft(example, shelf, diskFiles);
  bytes = (await publish(value!, { edition: 'submission', format: 'docx' })).value!;
  ours = bare(readParagraphs(bytes).join(''));
}, 60_000);

describe('a Word file of ours in readers of others', () => {
  it('says the same in the same order to mammoth', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(bare(value)).toBe(ours);
  });

  it.skipIf(!hasChromium)(
    'says the same in the same order to docx-preview, with a number at the foot of a page',
    async () => {
      const browser = await openChromium();
      try {
        const page = await browser.newPage();
        await page.setContent('<div id="report"></div>');
        await page.evaluate(sourceOf('jszip/dist/jszip.min.js'));
        await page.evaluate(sourceOf('docx-preview/dist/docx-preview.min.js'));
        const data = Buffer.from(bytes).toString('base64');
        const shown = (await page.evaluate(`(async () => {
          const bytes = Uint8Array.from(atob('${data}'), (each) => each.charCodeAt(0));
          await docx.renderAsync(bytes, document.getElementById('report'), undefined);
          const footers = [...document.querySelectorAll('footer')].map((each) => each.textContent);
          for (const each of document.querySelectorAll('footer, header, style')) each.remove();
          return { footers, text: document.getElementById('report').textContent };
        })()`)) as { readonly footers: readonly string[]; readonly text: string };
        expect(bare(shown.text)).toBe(ours);
        expect(shown.footers.length).toBeGreaterThan(0);
        expect(shown.footers.map(bare)).toEqual(shown.footers.map(() => '—1—'));
      } finally {
        await browser.close();
      }
    },
    60_000,
  );
});
