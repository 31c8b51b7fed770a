import { defineRule } from '../../framework/rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

const bracketed = /（[^（）]{0,200}）|\([^()]{0,200}\)/g;

/** 时间：上午，地点：会议室: names and values, not a sentence. */
const keyed = /^[^：，]{1,6}：.{0,60}[，、][^：，、]{1,6}$/;

/** A second ： in the sentence that a first one governs. */
export const colonNested = defineRule('punctuation/colon-nested', ({ lines }, say) => {
  for (const line of lines) {
    if (line.kind === 'cell' || line.kind === 'title') continue;
    for (const { text, start } of sentencesIn({ text: line.free }, '。！？；')) {
      const plain = text.replace(bracketed, (words) => '\uFFFC'.repeat(words.length));
      const first = plain.indexOf('：');
      const second = plain.indexOf('：', first + 1);
      if (second === -1 || second === first + 1 || /[ \u3000\n]/.test(plain.slice(first, second))) continue;
      if (keyed.test(plain.slice(0, second))) continue;
      say({
        line,
        start: start + second,
        end: start + second + 1,
        actual: line.text.slice(start + second - 2, start + second + 1),
      });
    }
  }
});
