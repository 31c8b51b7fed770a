import type { Homecoming } from '@fazhi/core/folder';
import { visible } from '../visible.ts';

/** What reviewers wrote in the margin, a line each, answers below; '' where there is nothing. */
export function remarksPretty(remarks: Homecoming['remarks']): string {
  if (remarks.length === 0) return '';
  const settled = remarks.filter(({ isSettled }) => isSettled).length;
  const lines = remarks.flatMap(({ author, date, section, words, text, replies, isSettled }) => {
    const where = [section, words === '' ? '' : `“${short(words)}”`].filter((each) => each !== '').join('，');
    const who = [author || '（没有署名）', date?.slice(0, 10)].filter(Boolean).join(' ');
    return [
      `  ${isSettled ? '已解决' : '未解决'}  ${who}${where === '' ? '' : `（${where}）`}：${oneLine(text)}`,
      ...replies.map((each) => `          ${each.author}答：${oneLine(each.text)}`),
    ];
  });
  return visible(`审阅人的批注${remarks.length}条，其中已解决${settled}条\n${lines.join('\n')}\n`);
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, '；');
const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 18)}……` : text);
