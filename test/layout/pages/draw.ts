import { editions } from '../../../packages/core/src/model/report/edition.ts';
import { defaultLayout } from '../../../packages/core/src/model/report/layout.ts';
import { writeDocx } from '../../../packages/core/src/writers/docx/index.ts';
import { fontsOf, measureInk, measureWords, renderPdfs } from '../render.ts';
import { type FontSet, faceNames } from './font-sets.ts';
import { type Fault, faultsOf } from './measure-pages.ts';
import type { Specimen } from './specimens.ts';

/** A document with what is wrong with its pages. */
export interface Measured {
  readonly name: string;
  readonly pages: number;
  readonly faults: readonly Fault[];
}

/** So many documents in one run of LibreOffice. */
const atOnce = 50;

/** Each document drawn with the fonts of a set, and looked at; `keep` is given every PDF. */
export async function measureSpecimens(
  specimens: readonly Specimen[],
  fonts: FontSet,
  keep: (name: string, docx: Uint8Array, pdf: Uint8Array) => void = () => {},
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  const faces = faceNames(fonts);
  for (let from = 0; from < specimens.length; from += atOnce) {
    const some = specimens.slice(from, from + atOnce);
    const documents = new Map<string, Uint8Array>();
    for (const { name, tree } of some)
      documents.set(
        name,
        await writeDocx(tree, { edition: editions.submission, layout: defaultLayout, date: '2025-02-14' }),
      );
    const pdfs = await renderPdfs(documents, fonts);
    for (const { name, tree } of some) {
      const [bytes, pdf] = [documents.get(name)!, pdfs.get(name)!];
      keep(name, bytes, pdf);
      const drawnWith = await fontsOf(pdf);
      // Measures of empty boxes would be taken for those of the set.
      if (!drawnWith.some((font) => faces.some((face) => face !== '' && font.startsWith(face))))
        throw new Error(`${name} is drawn with ${drawnWith.join(', ')}: none of them is ${fonts.families[0]}`);
      const pages = await measureWords(pdf);
      const ink = await measureInk(pdf, pages.length);
      const foot = ink({ top: 150, bottom: 265 })?.bottom;
      measured.push({ name, pages: pages.length, faults: faultsOf({ tree, bytes, pages, foot }) });
    }
  }
  return measured;
}
