import { at, defineRule } from '../../framework/rule.ts';

/** 24年底, 24年3月. A span of years is no year: 刑期12年6月, 连续10年度假. */
const short =
  /(?<![\d.,〔、～~—–\-'’第满近达逾超约每过]|徒刑|刑期|工龄|历时|历经|累计|长达|任职|工作|从业|连续|实施)(\d\d)年(?=底(?![蕴子气色线层])|末|初(?![中级步心期])|度(?!假)|(?:1[0-2]|[1-9])月(?!龄)|[上下]半年|第?[一二三四1-4]季度)/g;

/** How far a year that is meant may lie from the report's. */
const [back, ahead] = [15, 10];

/** A year by its last two digits. */
export const yearShort = defineRule('date/year-short', ({ lines, year = 2020 }, say) => {
  for (const line of lines)
    for (const match of line.free.matchAll(short)) {
      const full = 2000 + Number(match[1]);
      if (full < year - back || full > year + ahead) continue;
      say({ ...at(line, match), expected: [`${full}年`] });
    }
});
