import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize, resolve } from 'node:path';
import { setFlagsFromString, startupSnapshot } from 'node:v8';
import { evaluate, kept as files, type Kit, withoutOptimizing } from './evaluate.ts';

/**
 * The file that `node --build-snapshot` is given: what it has made in memory is kept, and a start goes on from there. So
 * the program is loaded and rehearsed here, and a start neither loads nor compiles anything.
 */

/** Put in when the kit is made. */
declare const kit: Kit;

const [, , launcher = ''] = process.argv;

/** Machine code cannot be kept; afterwards the engine is to be as every start has it, or none would take the snapshot. */
const whileRehearsing = ['--no-opt', '--no-sparkplug', '--regexp-interpret-all'];
const asEverStarted = ['--opt', '--sparkplug', '--no-regexp-interpret-all', '--regexp-tier-up'];
for (const flag of whileRehearsing) setFlagsFromString(flag);

/** A decoder belongs to the machine, which no snapshot keeps: each is made when it is used. */
const Decoder = globalThis.TextDecoder;
class LateDecoder {
  readonly #make: () => InstanceType<typeof Decoder>;
  constructor(...asked: ConstructorParameters<typeof Decoder>) {
    this.#make = () => new Decoder(...asked);
  }
  decode(...given: Parameters<InstanceType<typeof Decoder>['decode']>): string {
    return this.#make().decode(...given);
  }
}
globalThis.TextDecoder = LateDecoder as unknown as typeof Decoder;

/** On Windows, Node's own asks for what no snapshot keeps: names of hosts in other scripts. The kit's have none. */
const fileURLToPath = (url: string | URL): string => {
  const { host, pathname } = new URL(url);
  const path = decodeURIComponent(pathname);
  if (process.platform !== 'win32') return path;
  return normalize(host === '' ? path.slice(1) : `//${host}${path}`);
};
/** What may not be loaded before a start: threads share memory with the process that they are of. */
const threads = {
  isMainThread: true,
  get Worker() {
    return (require('node:worker_threads') as typeof import('node:worker_threads')).Worker;
  },
};
const kept: Readonly<Record<string, () => unknown>> = {
  'node:url': () => ({ ...require('node:url'), fileURLToPath }),
  'node:worker_threads': () => threads,
};
const requireKept = ((name: string) => kept[name]?.() ?? require(name)) as NodeJS.Require;

const file = join(__dirname, kit.program);
// biome-ignore lint/security/noGlobalEval: a script object would not be kept, the function it makes is.
const program = evaluate(globalThis.eval(readFileSync(file, 'latin1')), requireKept, file);

program.rehearse().then((packs) => {
  for (const flag of asEverStarted) setFlagsFromString(flag);
  startupSnapshot.setDeserializeMainFunction(() => {
    globalThis.TextDecoder = Decoder;
    if (isHere()) {
      withoutOptimizing(400);
      // Not a copy: what it says of the terminal is asked when it is wanted.
      program.start(Object.assign(Object.create(program.machine), { packs })).then(leave);
    } else startAnew();
  });
});

/** When all has been said. Taking the memory down again is left to the system. */
const leave = (): void => void process.stdout.write('', () => process.stderr.write('', () => process.exit()));

/** Windows does not tell `D:\` from `d:\`. */
const isHere = (): boolean => {
  const [here, there] = [resolve(process.argv[1] ?? ''), resolve(launcher)];
  return process.platform === 'win32' ? here.toLowerCase() === there.toLowerCase() : here === there;
};

/** The kit has been moved: its paths are in what was kept. */
function startAnew(): void {
  const moved = process.argv[1] ?? '';
  try {
    rmSync(join(dirname(moved), files.of), { force: true });
  } catch {
    // A kit that cannot be written to starts the long way each time.
  }
  createRequire(moved)(moved);
}
