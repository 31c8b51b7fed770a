import { askDepartments, collectReturns, InputError, parseReturn, readFreeReturn, writeForm } from '@fazhi/core';
import { sha256 } from '@fazhi/core/folder';
import { expect, it } from 'vitest';
import { parsePackage, toText, writePackage } from '../packages/core/src/ooxml/index.ts';
import { fillForm } from '../packages/core/test/flows/year/fill-form.ts';
import { draftOf, files } from '../packages/core/test/flows/year/town.ts';
import { mutateBytes, mutatePackage } from './fuzz/mutate-bytes.ts';
import { mutateText } from './fuzz/mutate-text.ts';
import { type Random, randomOf } from './fuzz/random.ts';

/** Spoilt files of each kind; `FAZHI_RUNS=1700` spoils ten thousand and two hundred. */
const runs = Number(process.env.FAZHI_RUNS ?? 60);

const draft = draftOf(files);
const forms = askDepartments(draft).value;
const texts = new Map(Object.entries(files));
const encode = (text: string) => new TextEncoder().encode(text);

const words = [
  '全年行政复议受理数21件，调解成功率97.5%。',
  '开展执法检查46次，化解矛盾纠纷3120件，其中重大纠纷8件。',
  '镇司法所',
];
const form = await fillForm(await writeForm(forms[0]!), [
  { id: 'review.accepted', cells: { 本年数: 21 } },
  { id: 'mediation.rate', cells: { 分子: 39, 分母: 40 } },
  { id: 'honour', cells: { 本年数: '省级先进' } },
]);
const word = writePackage(
  new Map([
    [
      '[Content_Types].xml',
      encode(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    ],
    [
      '_rels/.rels',
      encode(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    ],
    [
      'word/document.xml',
      encode(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${words.map((each) => `<w:p><w:r><w:t>${each}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
      ),
    ],
  ]),
);
const text = encode(words.join('\n'));

/** The numbers that a file gives without a person being asked, or that it proposes to one. */
async function numbersOf(bytes: Uint8Array, file: string): Promise<readonly string[]> {
  const hash = sha256(bytes);
  const filled = file.endsWith('.xlsx') ? await parseReturn(bytes, file, hash) : undefined;
  if (filled?.value)
    return collectReturns(draft, forms, [filled.value], { texts }).value.figures.map(({ value }) => value);
  return proposedIn(bytes, file);
}

async function proposedIn(bytes: Uint8Array, file: string): Promise<readonly string[]> {
  const { value } = await readFreeReturn(bytes, file, sha256(bytes), draft);
  return value?.proposals.map(({ figure }) => figure) ?? [];
}

/** What stands in the file, as a program that knows nothing of reports sees it. */
function shownIn(bytes: Uint8Array, file: string): string {
  // A text is read as Markdown, which does not show comments and links without words.
  if (file.endsWith('.txt')) return new TextDecoder().decode(bytes).replaceAll(/<!--.*?-->|\[\]\([^)]*\)/gs, '');
  return [...parsePackage(bytes)].map(([, part]) => toText(part).replaceAll(/<[^<>]*>/g, '\u0000')).join('\n');
}
const plain = (shown: string): string => shown.normalize('NFKC').replaceAll(/[\s,\u0000]/g, '');

const spoilWords = (bytes: Uint8Array, random: Random) => encode(mutateText(new TextDecoder().decode(bytes), random));

it.each([
  ['the bytes of a form', 'a.xlsx', form, mutateBytes],
  ['the parts of a form', 'a.xlsx', form, mutatePackage],
  ['the bytes of a Word file', 'a.docx', word, mutateBytes],
  ['the parts of a Word file', 'a.docx', word, mutatePackage],
  ['the bytes of a text', '镇司法所.txt', text, mutateBytes],
  ['the words of a text', '镇司法所.txt', text, spoilWords],
] as const)(
  '%s spoilt: no crash, and no number that does not stand there',
  { timeout: 3_600_000 },
  async (_, file, sound, spoil) => {
    // A form that has lost the sheet nobody sees is a table of the department's own: its cells are then proposed one by one.
    const right = new Set([...(await numbersOf(sound, file)), ...(await proposedIn(sound, file))]);
    expect(right.size).toBeGreaterThan(1);
    const wrong: string[] = [];
    const ends = { read: 0, refused: 0, numbers: 0 };
    for (let seed = 1; seed <= runs; seed += 1) {
      const bytes = spoil(sound, randomOf(seed));
      try {
        const numbers = await numbersOf(bytes, file);
        ends.read += 1;
        ends.numbers += numbers.length;
        const others = numbers.filter((each) => !right.has(each));
        if (others.length === 0) continue;
        // The checksums of a zip tell of spoilt bytes: no other number may come of them.
        if (spoil === mutateBytes && !file.endsWith('.txt')) wrong.push(`${seed}: ${others}`);
        const shown = plain(shownIn(bytes, file));
        for (const each of others)
          for (const [digits] of plain(each).matchAll(/\d+/g))
            if (!shown.includes(digits)) wrong.push(`${seed}: ${each}`);
      } catch (error) {
        // A damaged file is refused in words; whatever else is thrown is a crash.
        if (!(error instanceof InputError)) wrong.push(`${seed}: ${error}`);
        ends.refused += 1;
      }
    }
    if (process.env.FAZHI_RUNS !== undefined) console.info(file, ends);
    expect(wrong).toEqual([]);
    expect(ends.read).toBeGreaterThan(0);
  },
);
