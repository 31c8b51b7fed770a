import { makeError } from '../make-error.ts';
import { type ArgumentKind, argumentKinds } from './kinds.ts';
import { has, isBytes, isMap } from './tests.ts';

/**
 * Whoever calls from JavaScript may give anything: said at the door, with the name of the argument, and not from deep within.
 *
 * @throws UsageError `usage/type`; `usage/option` of a word that there is not
 */
export function requireArgument(kind: ArgumentKind, name: string, given: unknown): void {
  const { what, fits, each, words } = argumentKinds[kind] as Row;
  if (words) requireWord(name, given, words);
  if (!fits(given)) throw makeError('usage/type', { subject: name, actual: describe(given), expected: [what] });
  if (each)
    for (const [index, item] of (given as unknown[]).entries()) requireArgument(each, `${name}[${index}]`, item);
}

interface Row {
  readonly what: string;
  readonly fits: (given: unknown) => boolean;
  readonly each?: ArgumentKind;
  readonly words?: readonly string[];
}

/** One of a few words, which are told where it is another. */
export function requireWord(name: string, given: unknown, words: readonly string[]): void {
  if (words.some((each) => each === given)) return;
  const actual = typeof given === 'string' ? JSON.stringify(given) : describe(given).trim();
  throw makeError('usage/option', { subject: name, actual, expected: words });
}

/** 文字“report.yaml”, 数 42, 字节, Map, undefined: what was given, shortly. */
function describe(given: unknown): string {
  if (typeof given === 'string') return `文字“${given.length > 20 ? `${given.slice(0, 20)}…` : given}”`;
  if (typeof given === 'function') return '一个函数';
  if (typeof given !== 'object' || given === null) return ` ${String(given)}`;
  if (isBytes(given)) return '字节';
  if (isMap(given)) return '一个 Map';
  if (Array.isArray(given)) return '一个数组';
  if (given instanceof Promise) return '一个 Promise（可能少了 await）';
  if (has('value', 'messages')(given)) return '整个结果（应取它的 value）';
  return '别的对象';
}
