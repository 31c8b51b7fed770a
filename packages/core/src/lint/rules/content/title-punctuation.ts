import { at, defineRule } from '../../framework/rule.ts';
import { titleOf } from '../../subject/title-of.ts';

/** A mark in the title. Between the organs of a joint issue 、 may stand, as may 《》“”（）. */
export const titlePunctuation = defineRule('content/title-punctuation', (checked, say) => {
  const line = titleOf(checked);
  if (!line) return;
  const subject = line.free.indexOf('关于');
  for (const match of line.free.matchAll(/[，。；：！？、,;:!?]/g)) {
    const betweenOrgans = match[0] === '、' && match.index < subject;
    if (!betweenOrgans) say(at(line, match));
  }
});
