import { applyBaseline, baselineOf, InputError, type Message, parseBaseline, stringifyBaseline } from '@fazhi/core';
import type { Host } from '../host.ts';
import type { Options } from '../verb.ts';

/**
 * The messages that the file of `--baseline` does not let in. A file that is not there yet is written with what was
 * found; `--prune` takes out what is found no more.
 *
 * @throws InputError `input/baseline` on a file that is no baseline
 */
export async function applyBaselineFile(
  messages: readonly Message[],
  { baseline: path, prune }: Options,
  { files, stderr }: Host,
): Promise<readonly Message[]> {
  if (typeof path !== 'string') return messages;
  const write = (text: string) => files.write(path, new TextEncoder().encode(text));
  const bytes = await files.read(path);
  if (!bytes) {
    await write(stringifyBaseline(baselineOf(messages)));
    stderr(`已把现有的${messages.length}个问题记入 ${path}，以后只报新的问题。\n`);
    return [];
  }
  const baseline = parseBaseline(new TextDecoder().decode(bytes));
  if (!baseline)
    throw new InputError({
      code: 'input/baseline',
      found: `${path} 不是 fazhi check --baseline 写的文件`,
      remedy: '请换一个文件名，或者删去它重新记',
    });
  const { messages: fresh, known, gone } = applyBaseline(messages, baseline);
  if (prune === true) await write(stringifyBaseline(baselineOf(messages, baseline)));
  const rest =
    gone === 0 ? '' : prune === true ? `，已删去不再有的${gone}个` : `，有${gone}个已不再有，可用 --prune 删去`;
  stderr(`${path} 里已记下的问题${known}个未列出${rest}。\n`);
  return fresh;
}
