const comments = /\{\{~?!(?:--[\s\S]*?--|[^}]*)~?\}\}/g;
const calls =
  /\{\{~?\s*(#?)\s*(fact|figure|share|rank|asOf|period|definition|when|whenAny|compare|each|some)\s+([^}]*?)\s*~?\}\}/g;

interface Calls {
  /** Figures that are printed, each with its options in one order: `rev.acc|change="yoy"`. */
  readonly printed: readonly string[];
  /** What blocks wait for. */
  readonly conditions: readonly string[];
}

function callsIn(template: string): Calls {
  const found = [...template.replace(comments, '').matchAll(calls)].map(([, hash, name, given = '']) => {
    const words = given.match(/[^\s"']*(?:"[^"]*"|'[^']*')|\S+/g) ?? [];
    const own = words.filter((word) => !word.includes('=')).map((word) => word.replaceAll(/["']/g, ''));
    const options = words.filter((word) => word.includes('=')).map((word) => word.replaceAll("'", '"'));
    return { hash, name, text: [...own, ...options.sort()].join('|') };
  });
  return {
    printed: found.flatMap(({ hash, text }) => (hash === '' ? [text] : [])),
    conditions: found.flatMap(({ hash, name, text }) => (hash === '#' ? [`${name} ${text}`] : [])),
  };
}

/** Of each thing as many as there are. */
function isContained(some: readonly string[], all: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const each of all) left.set(each, (left.get(each) ?? 0) + 1);
  return some.every((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count > 0;
  });
}

/**
 * Whether a draft may lose a figure by the newer text: one is no longer printed or is printed otherwise, or words wait for
 * a figure for which they did not wait before.
 */
export function losesFigures(before: string, after: string): boolean {
  const [old, now] = [callsIn(before), callsIn(after)];
  return !isContained(old.printed, now.printed) || !isContained(now.conditions, old.conditions);
}

/** Whether the newer text has fewer sentences, and is shorter: one of them is gone, not only joined to the next. */
export function losesSentences(before: string, after: string): boolean {
  const [old, now] = [before, after].map((text) => text.replace(comments, ''));
  const count = (text = '') => text.match(/[。！？]/g)?.length ?? 0;
  return count(now) < count(old) && (now ?? '').length < (old ?? '').length;
}

const firstWords = /(?:^|\s)["']([^"']*)["']/g;
const lists: ReadonlySet<string> = new Set(['each', 'some']);
const ofOption = /(?:^|\s)of=["']([^"']*)["']/g;

/** Ids of the metrics that a template prints or asks for, each once; what partials are given may be among them. */
export function metricsNamed(template: string): readonly string[] {
  const found = [...template.replace(comments, '').matchAll(calls)].flatMap(([, , name = '', given = '']) =>
    [...(lists.has(name) ? [] : given.matchAll(firstWords)), ...given.matchAll(ofOption)].map(([, id = '']) => id),
  );
  const given = [...template.replace(comments, '').matchAll(/\{\{~?>([^}]*)/g)].flatMap(([, words = '']) =>
    [...words.matchAll(/=["']([^"']*)["']/g)].map(([, id = '']) => id),
  );
  return [...new Set([...found, ...given])];
}

/** Names of the partials that a template prints, each once. */
export function partialsNamed(template: string): readonly string[] {
  const found = [...template.replace(comments, '').matchAll(/\{\{~?>\s*([^\s~}]+)/g)].map(([, name = '']) => name);
  return [...new Set(found)];
}
