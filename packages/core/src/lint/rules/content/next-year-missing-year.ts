import { plainText } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { isPartHeading, linesOfParts } from '../../subject/lines-of-parts.ts';
import { partOf } from '../../subject/part-of.ts';
import { sentencesIn } from '../../text/line-sentences.ts';
import { looksBack } from '../../text/look-back.ts';

/** A year with which a plan begins, or by whose end something is to be done. */
const planned =
  /(?<!\d)(?:(20\d\d)年(?=，?(?:我[省市区县镇乡局街]|全[省市区县镇乡]|本[市区县]|[\u4e00-\u9fff]{1,6})?将|力争|计划|拟(?!定)|底前|年?内完成)|(?<=(?:确保|力争)[^，。；]{0,8})(20\d\d)年(?=底|末|内|年底)|(?<=确保|力争|争取)(20\d\d)年)/g;

/** A part on the next year that never names it, or plans for a year that is over. */
export const nextYearMissingYear = defineRule('content/next-year-missing-year', (checked, say) => {
  const { year, lines, structure } = checked;
  if (year === undefined || structure.confidence === 'unsure') return;
  const named = new Set<unknown>();
  for (const line of lines) {
    if (line.kind === 'cell' || line.attachment || partOf(line) !== 'next-year') continue;
    for (const { text, start } of sentencesIn({ text: line.free }))
      for (const match of text.matchAll(planned)) {
        const said = match[1] ?? match[2] ?? match[3] ?? '';
        if (Number(said) > year || Number(said) < year - 1 || looksBack(text.slice(0, match.index))) continue;
        named.add(line.sections[0]);
        const from = start + match.index;
        say({ line, start: from, end: from + said.length + 1, subject: '安排', expected: [`${year + 1}年`] });
      }
  }
  const linesOf = linesOfParts(lines);
  for (const { section, class: part } of structure.parts) {
    if (!section || named.has(section)) continue;
    if (part !== 'next-year') continue;
    const text = plainText(section);
    if (text.includes(`${year + 1}年`) || /下一年|明年|新的一年|来年/.test(text)) continue;
    const line = linesOf.get(section)?.find(isPartHeading);
    if (line && !/\d{4}年/.test(line.text)) say({ line, start: 0, end: line.text.length, expected: [`${year + 1}年`] });
  }
});
