import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFile } from '@fazhi/core';
import { describe, expect, it } from 'vitest';

const cases = fileURLToPath(new URL('../../shared/cases', import.meta.url));
const here = existsSync(cases);

async function findingsOf(path: string): Promise<readonly (readonly [rule: string, paragraph: number | undefined])[]> {
  const { value } = await checkFile(readFileSync(`${cases}/${path}`), path);
  return (value?.messages ?? [])
    .filter(({ ruleId }) => /^(?:format|date|punctuation)\//.test(ruleId ?? ''))
    .map((message) => [message.ruleId!, (message as { paragraph?: number }).paragraph]);
}

/** The rule that names what is altered in a file. */
const altered: Readonly<Record<string, string>> = {
  '03-right-margin-20mm': 'format/grid-22x28',
  '06-line-pitch-30': 'format/line-pitch',
  '09-body-font-song': 'format/part-font',
  '12-title-size-sanhao': 'format/part-size',
  '15-title-left': 'format/part-alignment',
  '18-pagenum-hyphens': 'format/page-number',
  '21-no-pagenum': 'format/page-number',
  '24-redline-removed': 'format/red-line',
  '27-heading2-heiti': 'format/heading-style-mismatch',
  '30-indent-4char': 'format/part-indent',
  '33-imprint-size-sanhao': 'format/imprint-lines',
  '36-mark-black': 'format/part-colour',
  '39-docnum-zero-pad': 'format/document-number',
  '42-blank-after-title-0': 'format/blank-lines',
  '45-date-chinese': 'date/finish-format',
  '48-sign-no-blank': 'format/blank-lines',
  '51-body-red': 'format/part-colour',
  '54-quotes-straight': 'punctuation/straight-quote',
  '57-tblheader-removed': 'format/table-header',
};

describe.skipIf(!here)('a right document with one thing altered', () => {
  it('is clean before', async () => {
    expect(await findingsOf('layout-altered/00-none.docx')).toEqual([]);
  });

  it('is one of those named here', () => {
    const files = readdirSync(`${cases}/layout-altered`).map((file) => file.replace('.docx', ''));
    expect(files.filter((file) => file !== '00-none').sort()).toEqual(Object.keys(altered));
  });

  it.each(Object.entries(altered))('%s is found by %s, and nothing else is', async (file, rule) => {
    const found = await findingsOf(`layout-altered/${file}.docx`);
    expect([...new Set(found.map(([id]) => id))]).toEqual([rule]);
  });
});

describe.skipIf(!here)('sections, each judged by itself', () => {
  it.each([
    ['s_good_land', []],
    ['s_bad_good', [1, 1]],
    ['s_bad_land', [1, 1]],
    ['s_good_bad', [11, 11]],
  ] as const)('%s', async (file, paragraphs) => {
    const found = await findingsOf(`office-files/sections/${file}.docx`);
    expect(found).toEqual(paragraphs.map((paragraph) => ['format/margins', paragraph]));
  });
});
