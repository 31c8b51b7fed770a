import { hasErrors, InputError, type Report, readReportFile } from '@fazhi/core';
import type { Host } from '../../host.ts';
import { readInput } from '../read-input.ts';

/** Last year's report as `--previous` names it. @throws InputError where it cannot be read */
export async function previousReport(file: unknown, host: Pick<Host, 'files'>): Promise<Report | undefined> {
  if (typeof file !== 'string') return undefined;
  const bytes = await readInput(file, '请在 --previous 后面写上一年报告的路径，.docx、.md 或 .txt', host);
  const { value, messages } = await readReportFile(bytes, file);
  if (value && !hasErrors(messages)) return value.report;
  throw new InputError({
    code: 'input/previous',
    found: `${file} 读不了：${messages[0]?.reason ?? '没有文字'}`,
    remedy: '请改好这个文件，或者给出 .docx 的报告',
  });
}
