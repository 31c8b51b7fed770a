import { type Message, say } from '../../message/index.ts';
import type { Block } from './block.ts';

/** 一、（一）1.（1）: a report numbers no further, and a fifth level would print as a fourth. */
const deepest = 4;

/** A message for each section that stands too deep; what is below it would say the same. */
export function checkDepth(blocks: readonly Block[], messages: Message[], level = 1): void {
  for (const { id, title, children } of blocks) {
    if (level <= deepest) checkDepth(children, messages, level + 1);
    else {
      const place = title && { file: title.file, ...title.start };
      messages.push(say('pack/too-deep', { place, actual: id, subject: String(level), expected: [String(deepest)] }));
    }
  }
}
