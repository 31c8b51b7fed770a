import { commands } from '../../src/commands/index.ts';
import { errorText } from '../../src/error-text.ts';
import { exitCodeOf } from '../../src/exit-code.ts';
import type { Host } from '../../src/host.ts';
import type { Options } from '../../src/verb.ts';

/** Options that a command has where nobody gives them. */
const presets = (verb: string): Options =>
  Object.fromEntries(
    (commands[verb]?.options ?? []).flatMap(({ flags, default: preset }) => {
      const name = /--([\w-]+)/.exec(flags)?.[1]?.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return name === undefined || preset === undefined ? [] : [[name, preset]];
    }),
  );

/** Runs a command of `fazhi` as a terminal would: its exit code. Nothing is thrown. */
export async function runVerb(
  verb: string,
  { targets, options }: { readonly targets: readonly string[]; readonly options: Options },
  host: Host,
): Promise<number> {
  try {
    const run = await commands[verb]!.load();
    return await run(targets, { ...presets(verb), ...options }, host);
  } catch (error) {
    host.stderr(errorText(error, host));
    return exitCodeOf(error);
  }
}
