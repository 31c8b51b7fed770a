import { UsageError } from '@fazhi/core';

/** A page cannot start a program of the machine. */
export const converterIds = ['soffice', 'wps', 'word'] as const;

export async function printPdf(): Promise<never> {
  throw new UsageError({
    code: 'usage/choice',
    found: '网页里不能转换 PDF',
    remedy: '请先生成 .docx，再用 WPS 或 Word 另存为 PDF，或者运行 fazhi build --to pdf',
  });
}
