import { defineRule } from '../../framework/rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

const counted = '件|次|项|人次|人|个|名|家|场|份|期|起|户|万元|万|亿元|[%％]';
/** A stand-in for a number or a year. */
const numbers: readonly RegExp[] = [
  new RegExp(`(?<=[\\u4e00-\\u9fff，、])[*＊]{1,3}(?=${counted})`, 'g'),
  new RegExp(`(?<=[\\u4e00-\\u9fff，、])(?:[XxＸｘ]|[Nn](?=件|次|项|人次|份|期|起|户|万元|[%％]))(?=${counted})`, 'g'),
  /20[\dXxＸｘ×*]?[XxＸｘ×*](?=年)/g,
  /[XxＸｘ×*]{1,2}月(?:[XxＸｘ×*]{1,2}日)?/g,
];
const places = /(?<=^|[，。；：、在由向对为给与和全])某(?:某)?(?:省|市|县|区|镇|乡|街道|单位|部门|局)/g;
/** Cases are told without names. */
const aCase = /案|诉|申请人|当事人|处罚|复议|检举|投诉|违法|企业主|线索/;

/** A stand-in for a number or a name, as in a model text. */
export const wildcard = defineRule('placeholder/wildcard', ({ lines }, say) => {
  for (const line of lines)
    for (const { text, start } of sentencesIn({ text: line.free })) {
      const patterns = aCase.test(text) ? numbers : [...numbers, places];
      for (const pattern of patterns)
        for (const { index, 0: mark } of text.matchAll(pattern))
          say({ line, start: start + index, end: start + index + mark.length });
    }
});
