import { at, defineRule } from '../../framework/rule.ts';

/** 此页无正文: spacing is to be adjusted instead. */
export const blankPageNotice = defineRule('format/blank-page-notice', ({ lines }, say) => {
  for (const line of lines) for (const match of line.free.matchAll(/[（(]?此页无正文[）)]?/g)) say(at(line, match));
});
