import fc from 'fast-check';
import { paragraph } from '../../packages/core/test/folder/home/edited-dossier.ts';

/** Paragraphs that someone types, some of which look like markup. */
const typed = [
  '1. 新写的一段，说明情况。',
  '# 不是标题的一段。',
  '| 甲 | 乙 |',
  '**强调**的话，网址http://a.cn/b_c',
  '{{新}}的文字。',
];

/** One thing that someone does, somewhere in the text of a report. */
export const anyEdit = fc.record({
  what: fc.constantFrom('insert', 'delete', 'remove', 'move', 'add', 'split', 'retitle'),
  at: fc.nat(999),
  to: fc.nat(999),
  cut: fc.nat(999),
});
export type AnyEdit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

const text = /<w:t xml:space="preserve">([^<&\d]{4,})<\/w:t>/;

/** The paragraphs of the document after these edits. */
export function edited(paragraphs: readonly string[], edits: readonly AnyEdit[]): readonly string[] {
  const made = [...paragraphs];
  for (const { what, at, to, cut } of edits) {
    const from = made.findIndex((each) => each.includes('w:val="Addressee"')) + 2;
    const end = made.findIndex((each) => /w:val="(?:AttachmentNote|Signature)"/.test(each));
    const own = made.flatMap((each, index) => (index >= from && index < end && text.test(each) ? [index] : []));
    const index = own[at % own.length] as number;
    const other = own[to % own.length] as number;
    const whole = made[index] as string;
    const isHeading = /w:val="(?:Heading|RunIn)/.test(whole);
    const words = (change: (words: string, place: number) => string) =>
      whole.replace(text, (all, found: string) =>
        all.replace(found, () => change(found, 1 + (cut % (found.length - 2)))),
      );
    if (what === 'insert')
      made[index] = words((all, place) => `${all.slice(0, place)}持续*加强_统筹，${all.slice(place)}`);
    else if (what === 'delete') made[index] = words((all, place) => all.slice(0, place) + all.slice(place + 1));
    else if (what === 'retitle' && isHeading) made[index] = words((all) => `${all.slice(0, -1)}新`);
    else if (what === 'add') made.splice(index, 0, paragraph(typed[cut % typed.length] as string));
    else if (isHeading) continue;
    else if (what === 'remove') made.splice(index, 1);
    else if (what === 'move') {
      made.splice(index, 1);
      made.splice(other > index ? other - 1 : other, 0, whole);
    } else if (what === 'split')
      made[index] = words((all, place) => {
        const next = '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">';
        return all.slice(0, place) + next + all.slice(place);
      });
  }
  return made;
}
