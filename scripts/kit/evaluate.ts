import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** What the launcher and the snapshot know of the kit they are in. */
export interface Kit {
  readonly version: string;
  /** The program's file name, and the hash of its text. */
  readonly program: string;
  readonly hash: string;
}

/** Files beside the program: a start as a snapshot keeps it, and the line that says of which kit, Node and processor. */
export const kept = { start: 'compiled/start.blob', of: 'compiled/start.txt' } as const;

/**
 * For a start from a snapshot: it makes garbage of what it reads, which with room from the beginning is hardly ever
 * collected, and is over before helping threads have been worth starting.
 */
export const settings = ['--min-semi-space-size=16', '--v8-pool-size=0'] as const;

type Program = typeof import('./program.ts');
/** The program as it is bundled: a function of what CommonJS gives a module. */
type Factory = (require: NodeJS.Require, module: object, exports: object, url: string) => void;

export function evaluate(factory: Factory, require: NodeJS.Require, file: string): Program {
  const module = { exports: {} };
  factory(require, module, module.exports, pathToFileURL(file).href);
  return module.exports as Program;
}

/**
 * What runs once is not worth the optimizing compiler, which costs a quarter of a single build. After these
 * milliseconds, when one build is over, it is allowed again, for batches. The one of WebAssembly has a budget of bytes
 * for each function, which is read once: some fifty documents.
 */
export function withoutOptimizing(milliseconds: number): void {
  setFlagsFromString('--no-opt');
  setFlagsFromString('--wasm-tiering-budget=100000000');
  setTimeout(() => setFlagsFromString('--opt'), milliseconds).unref();
}
