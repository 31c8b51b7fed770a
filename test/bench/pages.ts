import { measureSpecimens } from '../layout/pages/draw.ts';
import { fontSetsHere } from '../layout/pages/font-sets.ts';
import { pageFaults } from '../layout/pages/measure-pages.ts';
import { specimens } from '../layout/pages/specimens.ts';
import type { Section } from './section.ts';

/** So many documents drawn with each set of fonts of this machine, and how often each fault of a page was found. */
export async function measurePages(count: number): Promise<readonly Section[]> {
  const { found, lacking } = fontSetsHere();
  const rows: string[] = [];
  const data: unknown[] = [];
  for (const fonts of found) {
    const measured = await measureSpecimens(specimens(count), fonts);
    const faults = measured.flatMap(({ name, faults: own }) => own.map((each) => ({ name, ...each })));
    const counts = pageFaults.map((fault) => faults.filter((each) => each.fault === fault).length);
    const pages = measured.reduce((sum, each) => sum + each.pages, 0);
    rows.push(`| ${fonts.name} | ${measured.length} | ${pages} | ${counts.join(' | ')} |`);
    data.push({ fonts: fonts.name, pages, faults });
    for (const { name, fault, page, words } of faults)
      process.stderr.write(`${fonts.name}, ${name}, page ${page}: ${fault}: ${words}\n`);
  }
  const head = `| fonts | documents | pages | ${pageFaults.join(' | ')} |`;
  const absent = lacking.length > 0 ? `\n\nNot drawn for want of ${lacking.join(', ')}.` : '';
  const table = [head, `|---${'|--:'.repeat(pageFaults.length + 2)}|`, ...rows].join('\n');
  return [{ title: 'Pages by fonts', text: `${table}${absent}`, data }];
}
