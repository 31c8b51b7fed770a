import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { editionIds, publish } from '@fazhi/core';
import { type OpenedDraft, openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParagraphs } from '../../packages/core/src/readers/docx/index.ts';
import { hasChromium, openChromium } from './chromium.ts';

const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const examples = readdirSync(example('.')).filter((name) => existsSync(`${example(name)}/report.yaml`));
const drafts = new Map<string, OpenedDraft>();
beforeAll(async () => {
  for (const name of examples) drafts.set(name, (await openDraft(example(name), shelf, diskFiles)).value!);
}, 60_000);

const bytesOf = async (name: string, edition: (typeof editionIds)[number], format: 'html' | 'docx') =>
  (await publish(drafts.get(name)!, { edition, format, allowOpen: true })).value!;
/** Every edition of one example, and of the others the one that goes onto a web site. */
const pages = [
  ...editionIds.map((edition) => ({ name: 'jingkai-2023', edition })),
  ...examples.filter((name) => name !== 'jingkai-2023').map((name) => ({ name, edition: 'public' as const })),
];

const bare = (text: string) => text.replaceAll(/\s/g, '');

describe('a report as a page', () => {
  it.each(['jingkai-2023', 'wujin-2023'])(
    'says of %s in public what the Word file says, in its order',
    async (name) => {
      const page = new TextDecoder().decode(await bytesOf(name, 'public', 'html'));
      const words = page.slice(page.indexOf('<body>')).replaceAll(/<[^>]*>/g, '');
      const document = readParagraphs(await bytesOf(name, 'public', 'docx')).join('');
      expect(bare(words)).toBe(bare(document));
    },
  );

  it('runs nothing and loads nothing, whatever a dossier says', async () => {
    const page = new TextDecoder().decode(await bytesOf('jingkai-2023', 'review', 'html'));
    expect(page).not.toMatch(/<script|<img|<link|\bsrc=|https?:/i);
  });
});

describe.skipIf(!hasChromium)('a report as a page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  }, 60_000);
  afterAll(() => browser.close());

  const schemes = ['light', 'dark'] as const;
  it.each(pages.flatMap((page) => schemes.map((colorScheme) => ({ ...page, colorScheme }))))(
    'is accessible: $name, $edition, $colorScheme',
    async ({ name, edition, colorScheme }) => {
      const context = await browser.newContext({ bypassCSP: true, colorScheme });
      try {
        const page = await context.newPage();
        await page.setContent(new TextDecoder().decode(await bytesOf(name, edition, 'html')));
        await page.evaluate(axe);
        const found = (await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => `${impact} ${id} ${nodes[0].html.slice(0, 80)}`))',
        )) as readonly string[];
        expect(found.filter((each) => /^(?:serious|critical)/.test(each))).toEqual([]);
      } finally {
        await context.close();
      }
    },
    30_000,
  );

  it('is printed on paper of A4 with the margins of the standard', async () => {
    const page = await browser.newPage();
    await page.setContent(new TextDecoder().decode(await bytesOf('jingkai-2023', 'public', 'html')));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    expect(new TextDecoder('latin1').decode(pdf)).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/);
  });
});
