import { type Suppressed, withoutSilenced } from '../../lint/index.ts';
import { type Message, say } from '../../message/index.ts';

/** What a comment in the dossier lets out of an edition for everyone is said, with the reason it gives. */
export const told = (suppressed: readonly Suppressed[]): readonly Message[] =>
  suppressed.flatMap(({ message: { ruleId, actual, file = '', line, column }, reason }) =>
    ruleId === 'output/leak' && line != null
      ? [say('output/released', { place: { file, line, column: column ?? 1 }, subject: reason, actual: actual ?? '' })]
      : [],
  );

/** Texts of a dossier made from values are no files: a line is a line of each of them, and a comment cannot mean one. */
const isReleasable = ({ ruleId, file }: Message): boolean => ruleId === 'output/leak' && file !== '';

/** These messages about an edition, with what comments in these texts let out of it only said. */
export function release(
  messages: readonly Message[],
  sources: ReadonlyMap<string, string> | undefined,
): readonly Message[] {
  if (!sources || !messages.some(isReleasable)) return messages;
  const { messages: left, suppressed } = withoutSilenced(messages.filter(isReleasable), sources);
  return [...messages.filter((message) => !isReleasable(message)), ...left, ...told(suppressed)];
}
