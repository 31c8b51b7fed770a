import { at, defineRule } from '../../framework/rule.ts';

const request =
  /(?:请予|恳请|敬请)(?:批复|批准|审批|批示|支持解决|研究解决)|妥否[，,]?请?(?:批示|批复|审示)?|当否[，,]?请?(?:批示|批复)?|(?:请|望)(?:予以)?(?:批复|审批)(?=。|$)/g;

/** A request in a report: it belongs into a 请示 of its own. */
export const noRequest = defineRule('content/no-request', ({ lines }, say) => {
  for (const line of lines)
    if (line.kind !== 'cell') for (const match of line.free.matchAll(request)) say(at(line, match));
});
