import { wrongDirections } from '../../arithmetic/wrong-changes.ts';
import { at, defineRule } from '../../framework/rule.ts';

const both = /双(上升|下降|增长|提升)/g;
const rises = /上升|增长|增加|提高|提升|增至|升至/;
const falls = /下降|减少|降低|压减|减至|降至/;

/** 从…下降到… a larger number: word and numbers contradict each other; 双上升 of what fell. */
export const directionMismatch = defineRule('fact/direction-mismatch', ({ lines }, say) => {
  for (const line of lines) {
    for (const { quantity, right } of wrongDirections(line))
      say({ line, start: quantity.start, end: quantity.end, expected: [right] });
    for (const match of line.text.matchAll(both)) {
      const told = /[^。！？]{0,160}$/.exec(line.text.slice(0, match.index))?.[0] ?? '';
      const [isUp, isDown] = [rises.test(told), falls.test(told)];
      const saysUp = match[1] !== '下降';
      if (isUp !== isDown && isUp !== saysUp) say({ ...at(line, match), expected: [isUp ? '双上升' : '双下降'] });
    }
  }
});
