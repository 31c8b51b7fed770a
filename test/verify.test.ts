import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EditList, publish, readReturned, verify } from '@fazhi/core';
import { type OpenedDraft, openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromText, parsePackage, textOf, writePackage } from '../packages/core/src/ooxml/index.ts';
import { readAnchors } from '../packages/core/src/readers/docx/index.ts';
import { missingForRender, saveAgain } from './layout/render.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
const missing = missingForRender();
const reason = missing.length === 0 ? '' : ` (skipped: this machine lacks ${missing.join(', ')})`;

const edited = ({ facts, figures }: EditList) => [
  ...facts.flatMap(({ kind, id, expected, actual }) =>
    kind === 'unchanged' ? [] : [`${kind} ${id}: ${expected} → ${actual}`],
  ),
  ...figures.map(
    ({ kind, expected, actual }) =>
      `${kind} ${expected === '' || actual === '' ? expected + actual : `${expected} → ${actual}`}`,
  ),
];

describe.skipIf(missing.length > 0 && !process.env.CI).each(['jingkai-2023', 'dongxihu-2019'])(
  `%s, saved again by LibreOffice${reason}`,
  (name) => {
    let draft: OpenedDraft;
    let saved: Uint8Array;
    beforeAll(async () => {
      draft = (await openDraft(join(root, 'examples', name), shelf, diskFiles)).value!;
      saved = await saveAgain((await publish(draft, { edition: 'submission', format: 'docx' })).value!);
    }, 120_000);

    /** LibreOffice's own XML with the words of one bookmark replaced. */
    const withBookmark = (bookmark: string, words: string): Uint8Array => {
      const parts = parsePackage(saved);
      const xml = textOf(parts, 'word/document.xml');
      const id = new RegExp(`<w:bookmarkStart w:id="(\\d+)" w:name="${bookmark}"/>`).exec(xml)?.[1];
      const changed = xml.replace(
        new RegExp(`(<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>)(.*?)(<w:bookmarkEnd w:id="${id}"/>)`),
        (_, start, _runs, end) => `${start}${words === '' ? '' : `<w:r><w:t>${words}</w:t></w:r>`}${end}`,
      );
      expect(changed).not.toBe(xml);
      return writePackage(new Map([...parts, ['word/document.xml', fromText(changed)]]));
    };
    const firstFact = () => readAnchors(saved).find(({ kind }) => kind === 'fact')!;

    it('has every fact unchanged', async () => {
      const { accepted, original } = await verify(draft, readReturned(saved), 'submission');
      expect(accepted.facts.length).toBeGreaterThanOrEqual(draft.facts.length);
      expect(edited(accepted)).toEqual([]);
      expect(accepted.paragraphs).toEqual([]);
      expect(original).toBeUndefined();
    });

    it('has exactly the number changed that someone changed', async () => {
      const { bookmark, id, written } = firstFact();
      const { accepted } = await verify(draft, readReturned(withBookmark(bookmark, '9999件')), 'submission');
      expect(edited(accepted)).toEqual([`changed ${id}: ${written} → 9999件`]);
    });

    it('has the number deleted that someone deleted', async () => {
      const { bookmark, id, written } = firstFact();
      const { accepted } = await verify(draft, readReturned(withBookmark(bookmark, '')), 'submission');
      expect(edited(accepted)).toEqual([`deleted ${id}: ${written} → `]);
    });

    it('has a number unbacked that someone typed', async () => {
      const parts = parsePackage(saved);
      const xml = textOf(parts, 'word/document.xml').replace(
        /<\/w:p>(?=<w:sectPr)|<\/w:p>/,
        '<w:r><w:t>新增8765件</w:t></w:r></w:p>',
      );
      const { accepted } = await verify(
        draft,
        readReturned(writePackage(new Map([...parts, ['word/document.xml', fromText(xml)]]))),
        'submission',
      );
      expect(edited(accepted)).toEqual(['added 8765件']);
    });

    it('reads tracked changes both ways', async () => {
      const { bookmark, id, written } = firstFact();
      const tracked =
        '</w:t></w:r><w:del w:id="9001" w:author="a"><w:r><w:delText>21</w:delText></w:r></w:del><w:ins w:id="9002" w:author="a"><w:r><w:t>77</w:t></w:r></w:ins><w:r><w:t>件';
      const { accepted, original } = await verify(draft, readReturned(withBookmark(bookmark, tracked)), 'submission');
      expect(edited(accepted)).toEqual([`changed ${id}: ${written} → 77件`]);
      expect(original).toBeDefined();
    });
  },
);
