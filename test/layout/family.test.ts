import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publish } from '@fazhi/core';
import { openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../packages/core/src/model/report/report.ts';
import { type Fault, faultsOf, pageFaults } from './pages/measure-pages.ts';
import { measureInk, measureWords, missingForRender, renderPdfs, type Words } from './render.ts';

const family = fileURLToPath(new URL('../../../shared/cases/layout-family/districts', import.meta.url));
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
const missing = missingForRender();
const names = existsSync(family) ? readdirSync(family).sort() : [];
const why =
  names.length === 0
    ? ' (skipped where ../shared/cases is absent)'
    : missing.length > 0
      ? ` (skipped: this machine lacks ${missing.join(', ')})`
      : '';

interface Drawn {
  readonly tree: Report;
  readonly bytes: Uint8Array;
  readonly pages: readonly Words[];
  readonly faults: readonly Fault[];
}
const drawn = new Map<string, Drawn>();

/** The text block (版心), in millimetres. */
const block = { left: 28, right: 184, top: 37, bottom: 262 } as const;
const bare = (text: string): string => text.replace(/\s/g, '');

/** Documents with unusual heads and endings, each measured by what `docs/gbt9704.md` says of a page. */
describe.skipIf(why !== '')(`a family of documents, drawn by LibreOffice in one run${why}`, () => {
  beforeAll(async () => {
    const written = new Map<string, { tree: Report; bytes: Uint8Array }>();
    for (const name of names) {
      const { value } = await openDraft(join(family, name), shelf, diskFiles);
      if (!value) throw new Error(`${name} does not open`);
      const { value: bytes } = await publish(value, { edition: 'submission', format: 'docx' });
      if (!bytes) throw new Error(`${name} is not published`);
      written.set(name, { tree: value.report, bytes });
    }
    const pdfs = await renderPdfs(new Map([...written].map(([name, { bytes }]) => [name, bytes])));
    for (const [name, { tree, bytes }] of written) {
      const pdf = pdfs.get(name) as Uint8Array;
      const pages = await measureWords(pdf);
      const ink = await measureInk(pdf, pages.length);
      const faults = faultsOf({ tree, bytes, pages, foot: ink({ top: 150, bottom: 265 })?.bottom });
      drawn.set(name, { tree, bytes, pages, faults });
    }
  }, 240_000);

  test.each(pageFaults)('%s: none', (fault) => {
    const found = [...drawn].flatMap(([name, { faults }]) => faults.map((each) => ({ name, ...each })));
    expect(found.filter((each) => each.fault === fault)).toEqual([]);
  });

  test.each(names)(
    '%s: 5.1 A4, 5.2.1 every line within the text block, 5.2.3 no page of more than 22 lines',
    (name) => {
      for (const { width, height, lines } of drawn.get(name)!.pages) {
        expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
        const body = lines.filter(({ top }) => top < block.bottom);
        expect(body.length).toBeLessThanOrEqual(22);
        for (const { left, right, bottom, text } of body) {
          expect(left, text).toBeGreaterThan(block.left - 0.5);
          // LibreOffice hangs the blank behind a closing mark over the edge.
          expect(right, text).toBeLessThan(block.right + 3);
          expect(bottom, text).toBeLessThan(block.bottom + 0.5);
        }
      }
    },
  );

  test.each(names)('%s: 7.5 numbers outside, one on each page', (name) => {
    for (const [index, { lines }] of drawn.get(name)!.pages.entries()) {
      const number = lines.filter(({ top }) => top >= block.bottom);
      expect(number.map(({ text }) => bare(text))).toEqual([`—${index + 1}—`]);
      const { left, right } = number[0]!;
      const gap = index % 2 === 0 ? block.right - right : left - block.left;
      expect(Math.abs(gap - 4.94)).toBeLessThan(1);
    }
  });
});
