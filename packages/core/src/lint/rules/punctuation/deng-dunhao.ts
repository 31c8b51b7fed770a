import { replaceRule } from '../../framework/replace-rule.ts';

/** A 、 before 等. */
export const dengDunhao = replaceRule('punctuation/deng-dunhao', {
  pattern: /、(等等?)(?![级第同候待额值比边距效价式于腰压高温量])/g,
  to: '$1',
});
