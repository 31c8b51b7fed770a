import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';

const scope = '(?:全[省市州区县镇乡]|辖区|本[市区县镇乡]|我[市区县镇乡])(?:现有|共有|现辖|下辖|所有|的)?';
/** 全区140个社区: how many there are of a thing in the whole area. */
const wholeArea = new RegExp(
  `${scope}(\\d{1,7})([个家名所支条])(社区|行政村|村居|村|街道|乡镇|镇|乡|大队|居委会|司法所|派出所|网格)(?!民|医|官|干部)`,
  'g',
);
/** A thing done, with the eight characters before its figure: 审理行政复议案件21件. */
const done =
  /((?:受理|审理|办结|办理|审结|调解|印发|制定|移送|排查|化解|公开)[\u4e00-\u9fff]{3,14})(\d{1,9}(?:\.\d+)?(?:万|亿)?)([件起条份宗项])/g;

/** 全区现有注册企业9600家, 注册企业已达9060家: the same digits in another order are one number typed twice. */
const named =
  /([\u4e00-\u9fff]{4})(?:已?达到?|已有|现有|共有?|为|有)?(?<![\d.])(\d{3,8})(?![\d.%％])([\u4e00-\u9fff])|(?<![\d.])(\d{3,8})([个家名所支条件户处])(?:的)?([\u4e00-\u9fff]{4})/g;
/** 县政府常务会议会前学法12次, 组织常务会议会前学法10次: a meeting that there is one of. */
const ofMeeting = /((?:常务|党组|常委会|办公)会议?[\u4e00-\u9fff]{2,10})(?<![\d.])(\d{1,6})([次个项])/g;
const sorted = (digits: string): string => [...digits].sort().join('');

/** One thing with two figures in one text. */
export const sameMetricConflict = defineRule('fact/same-metric-conflict', ({ lines }, say) => {
  const seen = new Map<string, { value: string; year: string }>();
  const said = new Map<Line, Set<number>>();
  const meet = (line: Line, start: number, value: string, key: string, subject: string) => {
    const year = [...line.text.slice(Math.max(0, start - 400), start).matchAll(/(\d{4})年/g)].at(-1)?.[1] ?? '';
    const first = seen.get(key);
    if (!first) seen.set(key, { value, year });
    if (!first || first.value === value || first.year !== year || said.get(line)?.has(start)) return;
    said.set(line, (said.get(line) ?? new Set()).add(start));
    say({ line, start, end: start + value.length, subject, expected: [first.value] });
  };
  for (const line of lines) {
    if (line.kind === 'cell' || line.attachment) continue;
    for (const match of line.text.matchAll(wholeArea)) {
      const [words, value = '', unit = '', noun = ''] = match;
      meet(line, match.index + words.indexOf(value), value, `area ${unit}${noun}`, `${unit}${noun}`);
    }
    for (const match of line.text.matchAll(done)) {
      const [, what = '', value = '', unit = ''] = match;
      meet(line, match.index + what.length, value, `done ${what}${unit}`, what);
    }
    for (const match of line.text.matchAll(named)) {
      const [words, before, behind, unit, first, ofFirst, noun] = match;
      const [value = '', subject = ''] = [behind ?? first, before ?? noun];
      meet(line, match.index + words.indexOf(value), value, `${sorted(value)} ${unit ?? ofFirst}${subject}`, subject);
    }
    for (const match of line.text.matchAll(ofMeeting)) {
      const [, what = '', value = '', unit = ''] = match;
      meet(line, match.index + what.length, value, `meeting ${what}${unit}`, what);
    }
  }
});
