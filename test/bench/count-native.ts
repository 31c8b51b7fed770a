/** How many characters and elements native functions went over, by the task that called them. */
const counted = new Map<string, number>();
/** Every pattern that was looked for. */
export const patterns = new Set<string>();
let task = '';
let paused = true;

const add = (count: number): void => {
  if (!paused) counted.set(task, (counted.get(task) ?? 0) + count);
};

type Native = (this: never, ...given: never[]) => unknown;
/** Puts a counter before the method: `cost` is how far it goes over what it is called on. */
function watch(
  prototype: object,
  names: readonly string[],
  cost: (self: { length: number }, result: unknown, given: readonly unknown[]) => number,
) {
  for (const name of names) {
    const native = Reflect.get(prototype, name) as Native;
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: never, ...given: never[]) {
        const result = native.apply(this, given);
        add(cost(this, result, given));
        return result;
      },
    });
  }
}

const all = (self: { length: number }): number => self.length;
const made = (_: unknown, result: unknown): number => (result as { length: number }).length;
/** As far as the place where it was found. */
const found = ({ length }: { length: number }, at: unknown, [, from = 0]: readonly unknown[]): number =>
  (Number(at) < 0 ? length : Number(at)) - Number(from) + 1;
watch(String.prototype, ['indexOf'], found);
watch(String.prototype, ['lastIndexOf', 'includes', 'split', 'trim', 'trimEnd', 'normalize', 'toLowerCase'], all);
watch(String.prototype, ['slice', 'substring', 'repeat', 'padStart', 'padEnd'], made);
watch(
  Array.prototype,
  ['indexOf', 'lastIndexOf', 'includes', 'splice', 'unshift', 'shift', 'join', 'reverse', 'sort', 'toSorted'],
  all,
);
watch(Array.prototype, ['slice', 'concat'], made);
watch(Array.prototype, ['values'], all);
Array.prototype[Symbol.iterator] = Array.prototype.values;

const exec = RegExp.prototype.exec;
/** All methods that take a pattern come here: how far from where it began to the end of its match, or of the text. */
RegExp.prototype.exec = function counting(this: RegExp, text: string) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const match = exec.call(this, text);
  add(match ? match.index + match[0].length - from : this.sticky ? 1 : text.length - from);
  if (!paused) patterns.add(this.source);
  return match;
};

/** Runs the work for a task; what it calls meanwhile may be a task of its own. */
export function countFor<Result>(name: string, work: () => Result): Result {
  const [outer, wasPaused] = [task, paused];
  [task, paused] = [name, false];
  try {
    return work();
  } finally {
    [task, paused] = [outer, wasPaused];
  }
}

/** What each task has gone over since the last call. */
export function takeCounts(): ReadonlyMap<string, number> {
  const counts = new Map(counted);
  counted.clear();
  return counts;
}
