import { wrongDirections } from '../../arithmetic/wrong-changes.ts';
import { defineRule } from '../../framework/rule.ts';

/** 从…下降到… a larger number: word and numbers contradict each other. */
export const directionMismatch = defineRule('fact/direction-mismatch', ({ lines }, say) => {
  for (const line of lines)
    for (const { quantity, right } of wrongDirections(line))
      say({ line, start: quantity.start, end: quantity.end, expected: [right] });
});
