import { compare, readNumbers } from '../../../numeral/index.ts';
import { defineRule } from '../../framework/rule.ts';

const mark = /^[^～~—–至-]{1,16}(?:[～~—–-]|至)[^～~—–至-]{1,16}$/;
/** What goes down is told like that: 从95%至90%. */
const falling = /[从由自][^，。；]{0,6}$/;
const units = /^(?:[个件项名人次份家户起宗条场元%‰倍天年亩]|个月|小时|工作日|个工作日|万元|亿元|个百分点)$/;

/** A range that begins with its larger end. */
export const rangeReversed = defineRule('fact/range-reversed', ({ lines }, say) => {
  for (const line of lines) {
    if (line.kind === 'cell' || line.kind === 'title' || !/\d.{0,8}[～~—–至-]/.test(line.free)) continue;
    for (const { kind, values, unit, start, end } of readNumbers(line.free)) {
      const [low, high] = values;
      if (kind !== 'range' || low === undefined || high === undefined || compare(low, high) <= 0) continue;
      const words = line.free.slice(start, end);
      const around = line.free.slice(Math.max(0, start - 10), start);
      if (
        !units.test(unit) ||
        !mark.test(words) ||
        falling.test(around) ||
        /^下降|^降/.test(line.free.slice(end, end + 2))
      )
        continue;
      say({ line, start, end });
    }
  }
});
