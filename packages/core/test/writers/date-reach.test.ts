import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { build, writeDocx } from '../../src/index.ts';
import { editions } from '../../src/model/report/edition.ts';
import { defaultLayout } from '../../src/model/report/layout.ts';
import { chineseDate } from '../../src/numeral/index.ts';
import { fromMillimetres } from '../../src/ooxml/index.ts';
import { widening } from '../../src/writers/docx/line-breaks/drawn-width.ts';
import { textWidth } from '../../src/writers/docx/page/text-width.ts';

const { p, report } = build;
const block = 8845;

/** What is said of the place of a date below a signature of so many characters. */
async function placeOf(length: number, issueDate: string): Promise<{ left?: number; right?: number }> {
  const bytes = await writeDocx(report({ title: '题', signatures: ['清'.repeat(length)], issueDate }, p('短段。')), {
    edition: editions.submission,
    layout: defaultLayout,
    date: '2025-02-14',
  });
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const date = xml.split('</w:p>').find((each) => each.includes(chineseDate(issueDate))) ?? '';
  const said = (side: string) => new RegExp(`<w:ind [^>]*w:${side}="(-?\\d+)"`).exec(date)?.[1];
  const [left, right] = [said('left'), said('right')];
  return { ...(left !== undefined && { left: Number(left) }), ...(right !== undefined && { right: Number(right) }) };
}

describe('7.3.5.2 a date as wide as any program draws it', () => {
  const lengths = Array.from({ length: 28 }, (_, index) => index + 3);
  it.each(['2025-01-01', '2025-02-14', '2025-10-08', '2025-12-31'])(
    '%s stays within the text block as it is drawn: the widest drawn was 1.7 mm less than is reckoned here',
    async (issueDate) => {
      const date = chineseDate(issueDate);
      const widest = textWidth(date) + widening(date) * 320;
      for (const length of lengths) {
        const { left, right = 0 } = await placeOf(length, issueDate);
        // One that stands by its end grows to the left.
        if (left === undefined) expect(right, `${length}`).toBeGreaterThanOrEqual(0);
        else expect(left + widest, `${length}`).toBeLessThanOrEqual(block + fromMillimetres(1.5) + 1);
        // Where it reaches out, it is not wrapped.
        if (left !== undefined && left + widest > block) expect(right).toBeLessThan(0);
      }
    },
  );
});
