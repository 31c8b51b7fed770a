import { at, defineRule } from '../../framework/rule.ts';
import { isEnclosed } from '../../text/enclosed.ts';

const decrease =
  /(?:下降|减少|降低|缩短|压缩|压减|缩小|减小|精简)(?:幅度)?了?(?:达到?|约|近|超过?|逾)?(?:\d{1,6}(?:\.\d{1,2})?|[一二两三四五六七八九十百]{1,4})[余多]?倍(?!率|数)/g;

/** What falls cannot fall by a multiple of itself. */
export const decreaseTimes = defineRule('number/decrease-times', ({ lines }, say) => {
  for (const line of lines)
    for (const match of line.text.matchAll(decrease)) {
      const found = at(line, match);
      if (!isEnclosed(line, found)) say(found);
    }
});
