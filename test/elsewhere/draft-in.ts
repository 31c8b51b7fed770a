import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./program.js', import.meta.url));

/** SHA-256 of the Word files of the examples, by `example edition`. */
export type Answers = Readonly<Record<string, string>>;

/** What a runtime makes of the examples in this file; `flags` stand before the program. */
export const draftIn = (runtime: string, flags: readonly string[], examples: string): Answers =>
  JSON.parse(execFileSync(runtime, [...flags, program, examples], { encoding: 'utf8' }));
