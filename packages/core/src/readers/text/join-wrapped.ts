import type { Line } from './line.ts';

/** A text wrapped less often than this may have had its line breaks typed. */
const fewest = 3;
/** Characters of room that a program leaves at the end of a full line: marks that may not begin the next. */
const room = 4;
const indented = /^(?:\u3000{2}|[ \u3000]{2,}|\t)\S/;
const pageNumber = /^\s*[—–\-－]{1,3}\s*\d{1,4}\s*[—–\-－]{1,3}\s*$/;
const ended = /[。；：！？;:!?]\s*$/;
/** What begins a line of its own: a number, a label, a mark of a table. */
const opening =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十\d]+[部章节条项]|[\u4e00-\u9fff]{2,8}[：:]|[|#【])/;

/**
 * Lines of a text whose paragraphs are broken at the width of a page, as copied from a PDF, joined again: a full line goes on in a line
 * that is not indented. A page number between the two stands behind them.
 */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const widths = lines.map(({ text }) => widthOf(text));
  const widest = Math.max(0, ...widths);
  if (!lines.some(({ text }) => indented.test(text)) || widest < 40 || lines.some(({ text }) => text.includes('\t')))
    return lines;
  const isFull = (index: number) => widths[index]! >= widest - room && !ended.test(lines[index]!.text);
  const joined: Line[] = [];
  let count = 0;
  for (let at = 0; at < lines.length; at++) {
    let { text } = lines[at]!;
    const numbers: Line[] = [];
    let last = at;
    for (let next = at + 1; next < lines.length && isFull(last); next++) {
      const line = lines[next]!;
      if (pageNumber.test(line.text)) numbers.push(line);
      else if (line.text.trim() === '' && (numbers.length > 0 || pageNumber.test(lines[next + 1]?.text ?? '')))
        continue;
      else if (line.text.trim() !== '' && !/^[ \u3000]/.test(line.text) && !opening.test(line.text)) {
        text += line.text;
        last = next;
        count += 1;
      } else break;
    }
    const passed = numbers.filter(({ number }) => number < lines[last]!.number);
    joined.push({ ...lines[at]!, text }, ...passed);
    at = last;
  }
  return count < fewest ? lines : joined;
}

/** Columns on a screen: a Chinese character takes two. */
const widthOf = (text: string): number => [...text.trimEnd()].reduce((sum, each) => sum + (each > '\u2e7f' ? 2 : 1), 0);
