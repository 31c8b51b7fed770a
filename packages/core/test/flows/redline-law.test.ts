import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDocuments } from '../../src/flows/redline/compare-documents.ts';
import { build, defaultLayout, editions, writeDocx } from '../../src/index.ts';
import type { Passage } from '../../src/model/redline/passage.ts';
import type { Block, Report } from '../../src/model/report/report.ts';
import { openOffice } from '../../src/ooxml/index.ts';
import { readPassages } from '../../src/readers/docx/index.ts';
import { anyEdited } from '../redline/any-passages.ts';

/** The passages as a report: headings that others stand below, rows that make tables. */
function reportOf(passages: readonly Passage[]): Report {
  const blocks: Block[] = [];
  for (const { kind, level, cells, table } of passages) {
    const text = (index: number) => cells[index]?.text ?? '';
    const last = blocks.at(-1);
    if (kind === 'row') {
      const row = build.row(...cells.map((_, index) => build.cell(text(index))));
      if (last?.type === 'table' && (last as { number?: number }).number === table)
        blocks[blocks.length - 1] = { ...last, children: [...last.children, row] };
      else blocks.push({ ...build.table([row]), number: table } as Block);
    } else if (level === undefined) blocks.push(build.p(text(0)));
    else blocks.push(build.section(level as 1 | 2, text(0), []));
  }
  return build.report({ title: '报告', addressees: ['白沙市人民政府'] }, ...blocks);
}

const written = (passages: readonly Passage[]) =>
  writeDocx(reportOf(passages), { edition: editions.submission, layout: defaultLayout, date: '2026-02-20' });

/** What a reader sees, line by line. */
const seen = (bytes: Uint8Array, revisions: 'accepted' | 'original') =>
  readPassages(openOffice(bytes), revisions)
    .map(({ passage }) => passage.cells.map(({ text }) => text).join('|'))
    .filter((line) => line.replaceAll('|', '') !== '');

it('reads as the newer where all is accepted, and as the older where all is rejected', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdited, async (edited) => {
      const [before, after] = [await written(edited.before), await written(edited.after)];
      const { value } = await compareDocuments(
        { bytes: before, file: 'a.docx' },
        { bytes: after, file: 'b.docx' },
        { names: ['区司法局'] },
      );
      const marked = value!.tracked({ author: '某某', date: '2026-02-20T00:00:00Z' });
      expect(seen(marked, 'accepted')).toEqual(seen(after, 'accepted'));
      expect(seen(marked, 'original')).toEqual(seen(before, 'accepted'));
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 120_000);
