import { hasErrors, InputError, type Outcome } from '../message/index.ts';
import { PackageError, parsePackage } from '../ooxml/index.ts';
import type { SourceBlock } from '../readers/block.ts';
import { parseDocxBlocks } from '../readers/docx/index.ts';
import { parseTextBlocks } from '../readers/text/index.ts';
import { parseWorkbook } from '../readers/xlsx/index.ts';
import { decodeText } from '../source/index.ts';

/**
 * What a .docx, .xlsx, .md or .txt file says, told by what is in it. Undefined where a text cannot be decoded.
 *
 * @throws InputError `import/format` on a file that is none of these, or a damaged one
 */
export async function readBlocks(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<readonly SourceBlock[] | undefined>> {
  try {
    const isOffice =
      /\.(?:docx?|xlsx?|wps|et)$/i.test(file) || (bytes[0] === 0x50 && bytes[1] === 0x4b) || bytes[0] === 0xd0;
    if (isOffice) {
      const parts = parsePackage(bytes);
      return parts.has('xl/workbook.xml') ? await parseWorkbook(bytes, file) : parseDocxBlocks(bytes, file);
    }
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new InputError({
      code: 'import/format',
      found: `${file} 读不了：${error.message}`,
      remedy: '请给出 .docx、.xlsx、.md 或 .txt 文件；.doc、.wps、.xls、.et 请先另存为 .docx 或 .xlsx',
    });
  }
  const { value: text, messages } = decodeText(bytes, file);
  if (text === undefined || hasErrors(messages)) return { value: undefined, messages };
  return { value: parseTextBlocks(text, file), messages };
}
