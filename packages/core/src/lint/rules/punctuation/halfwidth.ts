import { wideMarks } from '../../../tree/index.ts';
import type { Line } from '../../framework/line.ts';
import { defineRule, type FoundInLine } from '../../framework/rule.ts';
import { sayTogether } from '../../framework/say-together.ts';
import { fullMarks, han } from '../../text/chinese.ts';
import { typedLabel } from '../../text/labels-of.ts';

const chinese = new RegExp(`[${han}${fullMarks}]`);
const latin = /[\dA-Za-z]/;
const areaCode = /\(0\d{2,3}\)/g;

/** Half-width marks among Chinese characters. */
export const halfwidth = defineRule('punctuation/halfwidth', ({ lines, report: { head } }, say) => {
  const addressees = head.addressees.map((each) => `${each}:`);
  const found = lines
    .filter((line) => !addressees.includes(line.text.trim()) && !isAddressee(line))
    .flatMap((line) => marksIn(line).map((at) => foundAt(line, at)));
  sayTogether(found, say);
});

/** Another rule tells of the colon behind the names of addressees. */
const isAddressee = ({ kind, sections, text }: Line): boolean =>
  kind === 'paragraph' &&
  sections.length === 0 &&
  /^[\u4e00-\u9fff、（）]{2,60}(?:政府|委员会|常委会|党委|办公室|[市县区省州旗委局]):$/.test(text.trim());

function foundAt(line: Line, at: number): FoundInLine {
  const right = wideMarks[line.text[at]!]!;
  return { line, start: at, end: at + 1, expected: [right], fix: right };
}

function marksIn(line: Line): readonly number[] {
  const { text, free } = line;
  const from = typedLabel(line)?.end ?? 0;
  const exempt = new Set(
    [...free.matchAll(areaCode)].flatMap(({ index, 0: { length } }) => [index, index + length - 1]),
  );
  const marks: number[] = [];
  const brackets: { at: number; chinese: boolean }[] = [];
  for (let at = from; at < text.length; at++) {
    if (!Object.hasOwn(wideMarks, free[at]!) || exempt.has(at)) continue;
    const [before = '', after = ''] = [text[at - 1], text[at + 1]];
    const amongDigits = latin.test(before) && latin.test(after);
    const among = (chinese.test(before) || chinese.test(after)) && !(amongDigits && text[at] !== '(');
    const pair = text[at] === ')' ? brackets.pop() : undefined;
    if (text[at] === '(') brackets.push({ at, chinese: among });
    if (text[at] === ')' && pair && pair.chinese !== among) marks.push(pair.chinese ? at : pair.at);
    if (among) marks.push(at);
  }
  return marks.sort((a, b) => a - b);
}
