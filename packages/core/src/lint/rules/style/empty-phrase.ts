import { defineRule } from '../../framework/rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

const stock = new RegExp(
  `高度重视 切实加强 切实提高 切实增强 不断加强 不断完善 不断提升 不断深化 进一步加强 进一步完善 进一步提升 大力推进
  深入推进 扎实推进 持续推进 全面推进 统筹推进 积极推进 狠抓落实 真抓实干 凝心聚力 多措并举 多管齐下 齐抓共管 常抓不懈
  取得显著成效 取得明显成效 迈上新台阶 再上新台阶 奠定坚实基础 提供有力保障 提供坚强保障`
    .split(/\s+/)
    .join('|'),
  'g',
);
const tooMany = 4;

/** A sentence made of stock phrases. */
export const emptyPhrase = defineRule('style/empty-phrase', ({ lines }, say) => {
  for (const line of lines)
    for (const { text, start } of sentencesIn({ text: line.free })) {
      const found = [...text.matchAll(stock)];
      const [first, last] = [found[0], found.at(-1)];
      if (found.length < tooMany || !first || !last) continue;
      say({
        line,
        start: start + first.index,
        end: start + last.index + last[0].length,
        subject: String(found.length),
        actual: found.map(([words]) => words).join('、'),
      });
    }
});
