import { findFigures } from '../../../numeral/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

/** A part of the year that opens a clause. */
const period =
  /(?<![^，；。、（]|每年、|每年，)(?:(?<year>20\d\d)年|今年|全[省市县区镇乡])?(?:上半年|前三季度|第?一季度|1[-—–－~～至到](?:6|9|1[01])月份?|前(?:[6-9六七八九十]|1[01]|十一)个月)(?!以来|以前|起|开始|末|初)/g;
/** Another period beside it: the year is told in pieces, or compared. */
const wholeYear = /下半年|全年|第?[二四]季度|截[至止]|年底|年末|7[-—–－~～至到]12月/;
/** Something that took place then, and is as true at the end of the year. */
const event =
  /召开|举办|开展|组织|培训|印发|出台|启动|修订|制定|发布|挂牌|揭牌|建成|成立|专项|督察|督导|考核|测评|考试|演练|集中|巡察|活动|清理|评选|荣获|获评|通过/;
/** Amounts that grow until the year ends. */
const growing = /^(?:[万亿千]*元|[万千]?余?(?:件|起|人次|户次|人|宗|例|笔|次)|%|％|个百分点|公里|万吨)/;

/** A figure of half a year in a report of the whole. */
export const halfYear = defineRule('date/half-year', ({ lines, year }, say) => {
  for (const line of lines) {
    if (line.kind === 'cell' || line.kind === 'heading' || partOf(line) !== 'achievements' || wholeYear.test(line.text))
      continue;
    for (const { text, start } of sentencesIn(line)) {
      if (event.test(text)) continue;
      const free = line.free.slice(start, start + text.length);
      const periods = [...free.matchAll(period)];
      if (periods.length === 0) continue;
      const lastStated = findFigures(text).findLast((figure) => growing.test(figure.text.replace(/^[\d.,，]+/, '')));
      for (const match of periods) {
        const said = match.groups?.year;
        const end = match.index + match[0].length;
        const isOther = said !== undefined && year !== undefined && Number(said) !== year;
        if (isOther || lastStated === undefined || lastStated.start < end) continue;
        say({ line, start: start + match.index, end: start + end });
      }
    }
  }
});
