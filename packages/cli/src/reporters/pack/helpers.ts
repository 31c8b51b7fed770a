import type { HelperPage } from '@fazhi/core/node';
import { alignColumns } from '../align-columns.ts';

const written = ({ name, isBlock }: HelperPage): string => (isBlock ? `{{#${name}}}` : `{{${name}}}`);

/** Each word with what its page says first. */
export const helperListPretty = (pages: readonly HelperPage[]): string =>
  `${alignColumns(pages.map((each) => [written(each), firstSentence(each)]))}\n看一个词的参数和例子：fazhi pack helpers 词\n`;

function firstSentence({ page }: HelperPage): string {
  const [, line = ''] = /^# .*\n\n(.*)$/m.exec(page) ?? [];
  return (line.split('。')[0] ?? line).replaceAll('`', '');
}

const example = /^```example\n([\s\S]*?)\n\.\n([\s\S]*?)\n```$/gm;
const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');

/** A page for a terminal: of each example the template and what it gives. */
export function helperPagePretty(helper: HelperPage): string {
  const words = helper.page.replace(/^# .*$/m, () => written(helper));
  const shown = words.replace(example, (_, template: string, printed: string) => {
    return `${indented(template)}\n    →\n${indented(printed)}`;
  });
  return `${shown.trimEnd()}\n`;
}
