import { at, defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';

const future =
  /(?<=^|[，。；])(?:下一步|今后|明年)[，将要]|(?<=^|[，。；])将(?:进一步|继续|持续|重点|着力|全面|深入|积极)(?!.{0,20}(?:纳入|作为|列入))/g;

/** What is still to be done, told among what was done. */
export const futureInAchievements = defineRule('content/future-in-achievements', ({ lines }, say) => {
  for (const line of lines)
    if (line.kind !== 'heading' && partOf(line) === 'achievements')
      for (const match of line.free.matchAll(future)) say(at(line, match));
});
