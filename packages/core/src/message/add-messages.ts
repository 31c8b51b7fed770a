import type { Message } from './message.ts';

/**
 * Adds what was found. `push(...found)` would hand each over as an argument, and a hundred thousand of them overflow the
 * stack.
 */
export function addMessages(messages: Message[], found: Iterable<Message>): void {
  for (const message of found) messages.push(message);
}
