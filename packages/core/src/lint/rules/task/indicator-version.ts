import { defineRule } from '../../framework/rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

const counted = /(\d{1,3}个?项?一级指标)|指标体系[^。；]{0,12}(?:共|含|包括)?\d{1,3}(?:项|个)/;
const version = /20\d\d年?版|（20\d\d年?）|20\d\d年(?:印发|发布|修订)/;

/** An indicator system by the number of its indicators, which differs from version to version, without the version. */
export const indicatorVersion = defineRule('task/indicator-version', ({ lines }, say) => {
  for (const line of lines)
    for (const { text, start } of sentencesIn(line)) {
      const match = counted.exec(text);
      if (match && !version.test(text))
        say({ line, start: start + match.index, end: start + match.index + match[0].length });
    }
});
