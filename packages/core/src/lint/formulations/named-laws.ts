import type { Line } from '../framework/line.ts';
import { looksBack } from '../text/look-back.ts';
import { lawNames, repealed } from './law-names.ts';

/** A law in 《》, and what its clause says of it. */
export interface NamedLaw {
  readonly line: Line;
  /** Offsets of the name inside its marks, 中华人民共和国 and all. */
  readonly start: number;
  readonly end: number;
  /** Without 中华人民共和国. */
  readonly name: string;
  readonly before: string;
  readonly clause: string;
}

const title = /《((?:中华人民共和国)?([^《》（(]{2,40}))》/g;

/** Laws and regulations that a line names, but in its annexes. */
export function* namedLawsIn(line: Line): Generator<NamedLaw> {
  if (line.attachment) return;
  for (const { index, 1: whole = '', 2: name = '' } of line.text.matchAll(title)) {
    const [start, end] = [index + 1, index + 1 + whole.length];
    const before = /[^，；。]{0,40}$/.exec(line.text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
    const after = /^[^，；。]{0,40}/.exec(line.text.slice(end + 1, end + 41))?.[0] ?? '';
    yield { line, start, end, name, before, clause: before + after };
  }
}

const inForceFrom = new Map(lawNames);
export const firstDayOfLaw = (name: string): string | undefined => inForceFrom.get(name);

const gone = new Map(repealed.map(([name, from, instead]) => [name, { from, instead }]));
/** 原《信访条例》, 《合同法》废止, and what was decided by it in its time. */
const ofItsTime = /废止|失效|取代|代替|衔接|修改为|原$/;

/** A repealed law that the report still names as one in force, repealed for most of its year; undefined where it is not, or in its time. */
export function repealedBefore({ line, name, before, clause }: NamedLaw, year: number) {
  const found = gone.get(name);
  if (
    !found ||
    found.from > `${year}-06-30` ||
    line.text.includes(`《${found.instead}》`) ||
    ofItsTime.test(clause) ||
    looksBack(before)
  )
    return undefined;
  return found;
}

const known = new Set(lawNames.map(([name]) => name));

/** 民营经济保护法 → 民营经济促进法: the one law that is nearly called so; undefined where none is, or several are. */
export function nearLawOf({ line, start, name }: NamedLaw): string | undefined {
  if (!line.text.startsWith('中华人民共和国', start) || known.has(name) || name.length < 5) return undefined;
  // 民族区域自治条例: the name is right, and what it is called is not.
  const asLaw = name.replace(/条例$/, '法');
  if (asLaw !== name && known.has(asLaw)) return asLaw;
  if (!/法(?:实施[条细][例则])?$/.test(name)) return undefined;
  const near = [...known].filter((each) => each.slice(0, 2) === name.slice(0, 2) && isNear(each, name));
  return near.length === 1 ? near[0] : undefined;
}

/** They have the same beginning and the same end, and no more than two characters between are others, or too few. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  const shorter = Math.min(one.length, other.length);
  let [head, tail] = [0, 0];
  while (head < shorter && one[head] === other[head]) head += 1;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - head - tail <= 2;
}
