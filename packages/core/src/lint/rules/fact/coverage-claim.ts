import { compare } from '../../../numeral/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

const claim = /全覆盖|百分之百|100[%％]|无一遗漏/;
const partOfWhole = /(\d{1,7})([个家名所支条])([\u4e00-\u9fff]{2,8})(?:中|里)[^。；\d]{0,12}?(\d{1,7})\2/;

/** 全覆盖 or 100% where the sentence, or the ledger, says that a part is missing. */
export const coverageClaim = defineRule('fact/coverage-claim', ({ lines, ledger }, say) => {
  for (const line of lines)
    for (const { text, start } of sentencesIn(line, '。！？；')) {
      const said = claim.exec(text);
      if (!said) continue;
      const [, whole, , , part] = partOfWhole.exec(text) ?? [];
      const short =
        whole !== undefined && part !== undefined && compare(part, whole) < 0 ? `${part}/${whole}` : undefined;
      const rounded = line.segments.flatMap(({ node, start: from }) => {
        if (node?.type !== 'fact' || from < start || from >= start + text.length || !/100%/.test(node.value)) return [];
        const quantity = ledger?.entries.get(node.id)?.quantity;
        const missing = quantity?.form === 'ratio' && compare(quantity.numerator, quantity.denominator) < 0;
        return missing ? [`${quantity.numerator}/${quantity.denominator}`] : [];
      });
      const actual = short ?? rounded[0];
      if (actual === undefined) continue;
      const at = start + said.index;
      say({ line, start: at, end: at + said[0].length, subject: said[0], actual });
    }
});
