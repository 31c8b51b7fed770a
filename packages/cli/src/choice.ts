import { UsageError } from '@fazhi/core';

/** `a,b` as a list of words that are all allowed. @throws UsageError naming the one that is not */
export function choicesOf<Word extends string>(flag: string, value: string, allowed: readonly Word[]): readonly Word[] {
  const words = value
    .split(/[,，]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const wrong = words.find((word) => !(allowed as readonly string[]).includes(word));
  if (wrong === undefined && words.length > 0) return [...new Set(words)] as Word[];
  throw new UsageError({
    code: 'usage/choice',
    found: `选项 ${flag} 的值是 ${wrong ?? '空的'}，应为 ${allowed.join('、')}`,
    remedy: '几个值之间用逗号分隔',
  });
}
