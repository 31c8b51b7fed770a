import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compareDocuments, listDataEdits, writeRedlineHtml } from '@fazhi/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openChromium } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sideOf = (words: string, file: string) => ({
  bytes: new TextEncoder().encode(`# 报告\n\n## 一、办案\n\n${words}\n`),
  file,
});

async function pageOf(): Promise<string> {
  const [older, newer] = [
    sideOf('受理21件，较好。\n\n删去的一段话。', 'a.md'),
    sideOf('受理22件，很好。\n\n新的一段。', 'b.md'),
  ];
  const edits = (await compareDocuments(older, newer)).value!.edits;
  const numbers = listDataEdits(edits).map((each) => ({ ...each, name: each.metric, source: '司法所' }));
  return new TextDecoder().decode(writeRedlineHtml({ older: older.file, newer: newer.file, numbers, edits }));
}

describe.skipIf(!hasChromium)('两稿对照 as a page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  }, 60_000);
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)('is accessible: %s', async (colorScheme) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();
    await page.setContent(await pageOf());
    await page.evaluate(axe);
    const found = (await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => `${impact} ${id} ${nodes[0].html.slice(0, 80)}`))',
    )) as readonly string[];
    await context.close();
    expect(found).toEqual([]);
  });

  it('says in words what is struck out and what is new, and shows them apart without colour', async () => {
    const page = await browser.newPage();
    await page.setContent(await pageOf());
    const styles = await page.evaluate(`['del', 'ins'].map((tag) => {
      const element = document.querySelector('li ' + tag);
      return [getComputedStyle(element).textDecorationLine, getComputedStyle(element, '::before').content];
    })`);
    await page.close();
    expect(styles).toEqual([
      ['line-through', '"［删去："'],
      ['underline', '"［改为："'],
    ]);
  });
});
