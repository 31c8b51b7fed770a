import { at, defineRule } from '../../framework/rule.ts';

/** 防止…不再发生 says that it is to happen again. */
const twice =
  /(?<from>防止|避免|杜绝|防范|严防|谨防|以免)(?!了)[^，。；：！？“”《》不]{1,16}(?<not>不再|不会|不能|不得|不要)(?=[\u4e00-\u9fff]{0,2}(?:发生|出现|重演|反弹|回潮|产生|存在|复发|扩大|蔓延))/g;

/** Words that forbid, and a second no behind them: the sentence says the opposite. */
export const doubleNegative = defineRule('style/double-negative', ({ lines }, say) => {
  for (const line of lines)
    for (const match of line.free.matchAll(twice)) {
      const { from, not } = match.groups!;
      say({ ...at(line, match), actual: `${from}…${not}` });
    }
});
