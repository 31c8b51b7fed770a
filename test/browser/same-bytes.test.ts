import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier, type DossierValues, draftFrom, publish } from '@fazhi/core';
import national from '@fazhi/templates/national';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answers, draftIn } from '../elsewhere/draft-in.ts';
import { exampleTexts } from '../elsewhere/example-texts.ts';
import { bundlers } from './bundlers.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { serve } from './serve.ts';

const values: DossierValues = JSON.parse(readFileSync(new URL('./page/values.json', import.meta.url), 'utf8'));
const strict = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** What a page may forbid, by its policy and as its browser was started, and what bundles it. */
const pages = [
  {
    forbids: 'nothing',
    policy: undefined,
    flags: '',
    allows: { evaluation: true, wasm: true },
    by: ['esbuild', 'vite'],
  },
  {
    forbids: 'code from text',
    policy: strict,
    flags: '',
    allows: { evaluation: false, wasm: false },
    by: ['esbuild', 'vite'],
  },
  // An engine that compiles nothing has no WebAssembly, as where a browser is locked down.
  {
    forbids: 'compiling',
    policy: undefined,
    flags: '--jitless',
    allows: { evaluation: true, wasm: false },
    by: ['esbuild'],
  },
] as const;

describe.skipIf(!hasChromium)('the examples in Chromium, as Word files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-browser-'));
  const browsers = new Map<string, Browser>();
  let inNode: Answers;

  beforeAll(async () => {
    const examples = join(folder, 'examples.json');
    writeFileSync(examples, JSON.stringify(exampleTexts(['jingkai-2023'])));
    inNode = draftIn(process.execPath, [], examples);
    for (const flags of new Set(pages.map((page) => page.flags))) browsers.set(flags, await openChromium(flags));
    for (const [name, bundle] of Object.entries(bundlers)) {
      await bundle(join(folder, name));
      copyFileSync(examples, join(folder, name, 'examples.json'));
    }
  }, 60_000);

  afterAll(async () => {
    await Promise.all([...browsers.values()].map((browser) => browser.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  const cases = pages.flatMap((page) =>
    page.by.flatMap((bundler) => ['page', 'worker'].map((place) => ({ ...page, bundler, place }))),
  );

  it.each(cases)('in a $place that forbids $forbids, bundled by $bundler', async (each) => {
    const { address, server } = await serve(join(folder, each.bundler), each.policy);
    const page = await browsers.get(each.flags)!.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      await page.goto(`${address}?${each.place}`);
      const drafted = await page.evaluate('globalThis.drafted');
      expect({ drafted, errors }).toEqual({ drafted: { answers: inNode, allows: each.allows }, errors: [] });
    } finally {
      await page.close();
      server.close();
    }
  });

  it.each(Object.keys(bundlers))('by the ready worker, under a strict policy, bundled by %s', async (bundler) => {
    const { value: dossier } = createDossier(values);
    const { value: draft } = draftFrom(dossier!, new Map([national]));
    const { value: expected } = await publish(draft!, { edition: 'public', format: 'docx', allowOpen: true });
    const { address, server } = await serve(join(folder, bundler), strict);
    const page = await browsers.get('')!.newPage();
    try {
      await page.goto(address);
      const made = await page.evaluate('globalThis.publishByReadyWorker()');
      expect(Buffer.from(made as number[]).equals(expected!)).toBe(true);
    } finally {
      await page.close();
      server.close();
    }
  });
});
