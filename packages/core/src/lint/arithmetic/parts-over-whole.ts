import { compare } from '../../numeral/index.ts';
import type { Line } from '../framework/line.ts';
import { countSame, type Quantity, statementsOf } from './quantities.ts';

/** A part that is larger than the whole it is told of. */
interface OversizedPart {
  readonly part: Quantity;
  readonly whole: Quantity;
}

/**
 * What is counted first, and what can only come out of it. Applications and lawsuits are no such pair: what is closed in
 * a year may have come in before it.
 */
const pairs: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/(?:调解|调处|排查)[^，。；]{0,12}$/, /^(?:调解|化解|调处)?(?:成功|化解)(?:了|率)?$/],
  [
    /(?:发现|查出|反馈|梳理|排查)[^，。；]{0,14}(?:问题|隐患|线索)?$/,
    /^(?:已|均已|现已|督促|完成)?(?:完成)?整改(?:到位|完成|销号|办结)?$/,
  ],
  [
    /应(?:当|该)?(?:出庭|到会|到场|参加|参训|参考|述法|整改|公开|公示|报备|备案)[^，。；]{0,8}$/,
    /^(?:其中)?实际?(?:出庭|到会|到场|参加|参训|参考|述法|整改|公开|公示|报备|备案)[^，。；]{0,6}$/,
  ],
  [/(?:全[省市县区镇乡]|辖区)$/, /^[\u4e00-\u9fff]{1,8}中(?:，)?(?:已有|已|有)?$/],
  [/(?:参加|参考|报考|报名)[^，。；]{0,12}$/, /^(?:其中)?(?:考试)?(?:合格|通过|取得证件|及格)$/],
  [/(?:收集|征集|征求|提出|采集)[^，。；]{0,14}$/, /^(?:已|被)?(?:采纳|吸收)(?:意见|建议)?$/],
  [
    /(?:受理|收到|接到|接收)[^，。；]{0,12}(?:线索|投诉|举报|诉求|信访|求助)[^，。；]{0,4}$/,
    /^(?:已|现已|按期)?(?:办结|办理|化解|答复|回复)$/,
  ],
];
/** Years and places beyond the whole. */
const beyond = /结转|上年|去年|往年|历年|累计|存量|旧存|遗留|含/;

/** Parts of a line that are larger than their wholes: 调解纠纷6542件，调解成功6587件. */
export function* partsOverWhole(line: Line): Generator<OversizedPart> {
  for (const { text, start, quantities } of statementsOf(line))
    for (let index = 1; index < quantities.length; index++) {
      const [whole, part] = [quantities[index - 1]!, quantities[index]!];
      if (!countSame(whole, part) || !whole.exact || compare(part.value, whole.value) <= 0) continue;
      const from = quantities[index - 2]?.end ?? start;
      const named = text.slice(from - start, whole.start - start);
      const label = text.slice(whole.end - start, part.start - start).replace(/^[，、；,（(]/, '');
      if (beyond.test(named + label)) continue;
      if (pairs.some(([first, second]) => first.test(named) && second.test(label))) yield { part, whole };
    }
}
