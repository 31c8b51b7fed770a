import { checkPrint, hasErrors, type LayoutSettings, type Message, UsageError } from '@fazhi/core';
import { type ConverterId, converters } from './converters.ts';
import type { FoundProgram, Office } from './office.ts';

/** A PDF that may leave, and what is to be said of it; none where it does not say what the Word file says. */
export interface MadePdf {
  readonly bytes: Uint8Array | undefined;
  readonly messages: readonly Message[];
  /** Drawn in other fonts than those the layout names. */
  readonly preview: boolean;
  readonly by: FoundProgram;
}

/**
 * The Word file as a PDF that a program of this machine makes of it, compared with it before it is let out.
 *
 * @throws UsageError `pdf/no-program`, `pdf/no-reader`; InputError where the program fails
 */
export async function printPdf(
  docx: Uint8Array,
  layout: LayoutSettings,
  { office, wanted }: { readonly office: Office | undefined; readonly wanted: ConverterId | undefined },
): Promise<MadePdf> {
  const by = await converterFor(office, wanted);
  const reader = await office!.reader();
  if (!reader)
    throw new UsageError({
      code: 'pdf/no-reader',
      found: '本机没有 pdftotext，没法核对 PDF 与 .docx 的文字是不是一样，所以没有生成 PDF',
      remedy:
        '请安装 poppler（Debian、麒麟、统信：poppler-utils；macOS：brew install poppler；Windows：poppler for Windows，并加到 PATH），或者在 WPS、Word 里打开 .docx 另存为 PDF',
    });
  const { bytes, pages, fonts } = await office!.print(docx, by, reader);
  const messages = checkPrint(docx, { pages, fonts, layout });
  const preview = messages.some(({ ruleId }) => ruleId === 'output/print-fonts');
  return { bytes: hasErrors(messages) ? undefined : bytes, messages, preview, by };
}

async function converterFor(office: Office | undefined, wanted: ConverterId | undefined): Promise<FoundProgram> {
  const found = (await office?.converters()) ?? [];
  const by = wanted === undefined ? found[0] : found.find(({ id }) => id === wanted);
  if (by) return by;
  const names = converters.flatMap(({ id, name }) => (wanted === undefined || id === wanted ? [name] : []));
  const others = found.map(({ id }) => id);
  throw new UsageError({
    code: 'pdf/no-program',
    found: `本机没有找到 ${names.join('、')}，生成不了 PDF`,
    remedy:
      others.length > 0
        ? `本机有的可以用 --with ${others.join('、')}`
        : '请安装 LibreOffice（WPS、Word 只在 Windows 上能由 fazhi 调用），或者先生成 .docx，在 WPS、Word 里打开另存为 PDF',
  });
}
