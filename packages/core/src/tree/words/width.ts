import { requireArgument } from '../../message/index.ts';

/** Characters that take half a 字: ASCII and other half-width forms. */
const half = /[\u0020-\u007e\u00a0-\u00ff\uff61-\uffdc]/u;

/**
 * Width in 字: a full-width character counts 1, a half-width one ½.
 *
 * @param text one line
 * @returns the width in 字
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * widthOf('共12件'); // 3
 * ```
 */
export function widthOf(text: string): number {
  requireArgument('text', 'text', text);
  let width = 0;
  for (const character of text) width += half.test(character) ? 0.5 : 1;
  return width;
}
