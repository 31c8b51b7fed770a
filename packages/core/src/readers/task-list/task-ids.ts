/** What an id is made of; nothing else needs to be known of a task. */
interface Numbered {
  readonly number: string | undefined;
  readonly group: readonly string[];
}

/** The printed number where it is unique in the list, else group-number (2-3), else with a count behind it. */
export function taskIds(tasks: readonly Numbered[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { number } of tasks)
    if (number !== undefined) counts.set(plain(number), (counts.get(plain(number)) ?? 0) + 1);
  const taken = new Set<string>();
  const groups = new Map<string, number>();
  const inGroup = new Map<string, number>();
  return tasks.map(({ number, group }) => {
    const path = group.join('\n');
    if (!groups.has(path)) groups.set(path, groups.size + 1);
    const order = (inGroup.get(path) ?? 0) + 1;
    inGroup.set(path, order);
    const own = number === undefined ? '' : plain(number);
    const wanted = own !== '' && counts.get(own) === 1 ? own : `${groups.get(path)}-${own === '' ? `x${order}` : own}`;
    let id = wanted;
    for (let again = 2; taken.has(id); again++) id = `${wanted}-${again}`;
    taken.add(id);
    return id;
  });
}

const plain = (number: string): string =>
  number
    .replace(/[①-⑳]/g, (mark) => String(mark.charCodeAt(0) - 0x245f))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
