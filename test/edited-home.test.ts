import './one-seed.ts';
import { publish } from '@fazhi/core';
import { bringHome, openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedPacks } from '../packages/cli/src/inputs/shipped-packs.ts';
import { overlaid } from '../packages/core/src/folder/files/overlaid.ts';
import { replacePart } from '../packages/core/src/ooxml/index.ts';
import { documentOf, paragraph, seen } from '../packages/core/test/folder/home/edited-dossier.ts';

/** Two dossiers, one with annexes made from data, one most of whose text comes from templates. */
const examples = ['jingkai-2023', 'changjiang-2024'];
const edition = 'submission';
const typed = [
  '1. 新写的一段，说明情况。',
  '# 不是标题的一段。',
  '| 甲 | 乙 |',
  '**强调**的话，网址http://a.cn/b_c',
  '{{新}}的文字。',
];

/** One thing that someone does, somewhere in the text of a report. */
const anyEdit = fc.record({
  what: fc.constantFrom('insert', 'delete', 'remove', 'move', 'add', 'split', 'retitle'),
  at: fc.nat(999),
  to: fc.nat(999),
  cut: fc.nat(999),
});
type AnyEdit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

const text = /<w:t xml:space="preserve">([^<&\d]{4,})<\/w:t>/;

/** The paragraphs of the document after these edits. */
function edited(paragraphs: readonly string[], edits: readonly AnyEdit[]): readonly string[] {
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

/** Rows are left out: annexes are made from the text. */
const lines = (bytes: Uint8Array) => seen(bytes).filter((line) => !/.\|./.test(line.replace('| 甲 | 乙 |', '甲 乙')));

describe('an edited report', () => {
  it.each(examples)(
    'comes home: the next build of %s reads as it does',
    async (name) => {
      const folder = `examples/${name}`;
      const { value: draft } = await openDraft(folder, shippedPacks, diskFiles);
      const bytes = (await publish(draft!, { edition, format: 'docx', allowOpen: true })).value!;
      const [head = '', ...paragraphs] = documentOf(bytes).split(/(?=<w:p>)/);
      await fc.assert(
        fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
          const xml = head + edited(paragraphs, edits).join('');
          const returned = replacePart(bytes, 'word/document.xml', xml);
          const options = { draft: draft!, folder, shelf: shippedPacks, files: diskFiles, edition } as const;
          const { changes, unplaced, isRefused } = await bringHome({ bytes: returned, file: 'a.docx' }, options);
          expect([isRefused, unplaced]).toEqual([false, []]);
          const { value: now } = await openDraft(folder, shippedPacks, overlaid(diskFiles, changes));
          const built = (await publish(now!, { edition, format: 'docx', allowOpen: true })).value!;
          expect(lines(built)).toEqual(lines(returned));
        }),
        { numRuns: Number(process.env.FAZHI_RUNS ?? 5), endOnFailure: true },
      );
    },
    300_000,
  );
});
