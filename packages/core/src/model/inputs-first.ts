/**
 * The ids and what they need, each after all that it needs itself. A ring has no such order: it is told, and gone round
 * once. Without recursion, so that a chain of thousands does not fill the stack.
 */
export function inputsFirst(
  ids: Iterable<string>,
  inputsOf: (id: string) => readonly string[],
  onRing: (ring: readonly string[]) => void = () => {},
): readonly string[] {
  const settled = new Set<string>();
  const path: { readonly id: string; readonly inputs: Iterator<string> }[] = [];
  const depths = new Map<string, number>();
  const enter = (id: string) => {
    depths.set(id, path.length);
    path.push({ id, inputs: inputsOf(id)[Symbol.iterator]() });
  };
  for (const start of ids) {
    if (!settled.has(start)) enter(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { value: input, done } = last.inputs.next();
      const depth = done ? undefined : depths.get(input);
      if (done) {
        path.pop();
        depths.delete(last.id);
        settled.add(last.id);
      } else if (depth !== undefined) onRing(path.slice(depth).map(({ id }) => id));
      else if (!settled.has(input)) enter(input);
    }
  }
  return [...settled];
}
