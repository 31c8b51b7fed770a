import type { Lock, PatchReview } from '@fazhi/core';

const states: { readonly [State in PatchReview['state']]: string } = {
  suspect: '原文在认可之后改过',
  unrecorded: '还没有人认可过',
};

interface ReviewShown {
  readonly accepted: boolean;
  readonly quiet: boolean;
  /** How many more patches wait that were not asked for. */
  readonly others: number;
  /** Who accepted which patch before. */
  readonly record: Lock['accepted'];
}

/** Each patch to look at: what its base said, what it says now, what the patch says, who accepted it before. */
export function reviewPretty(
  reviews: readonly PatchReview[],
  { accepted, quiet, others, record }: ReviewShown,
): string {
  const shown = reviews.map(({ patch, state, was }) => {
    const { op, target, place, base, text } = patch;
    return [
      `${place.file}:${place.line ?? 1}  ${op} ${target}  ${states[state]}`,
      ...(was === undefined
        ? [state === 'suspect' ? '  原文（当时的没有存下，只有现在的）' : '  原文']
        : ['  原文（- 当时，+ 现在）']),
      ...(was === undefined ? indented(base, '    ') : lineDiff(was, base).map((line) => `    ${line}`)),
      '  补丁',
      ...indented(text, '    '),
      ...earlier(record.get(`${op}:${target}`)),
      '',
    ].join('\n');
  });
  const count = reviews.length;
  const end = accepted
    ? `已认可${count}个补丁`
    : count === 0
      ? '没有要复核的补丁'
      : `要复核的补丁${count}个，看过之后用 --accept 认可`;
  const rest = others === 0 ? '' : `；另有${others}个没有看`;
  return `${shown.map((each) => `${each}\n`).join('')}${quiet ? '' : `${end}${rest}\n`}`;
}

function earlier(acceptance: ReturnType<Lock['accepted']['get']>): readonly string[] {
  if (!acceptance) return [];
  const { on, by, note } = acceptance;
  const words = [on, by, note].filter((each) => each !== undefined).join('，');
  return words === '' ? [] : [`  上次认可：${words}`];
}

export const indented = (text: string, by: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => `${by}${line}`.trimEnd());

export const reviewJson = (reviews: readonly PatchReview[], record?: Lock['accepted']): readonly object[] =>
  reviews.map(({ patch: { base: now, ...patch }, state, was }) => ({
    ...patch,
    state,
    was,
    now,
    accepted: record?.get(`${patch.op}:${patch.target}`),
  }));

/** Lines of both texts, ` ` kept, `-` only before, `+` only after. */
export function lineDiff(before: string, after: string): readonly string[] {
  const [from, to] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const marked = (lines: readonly string[], mark: string) => lines.map((line) => `${mark} ${line}`.trimEnd());
  return [
    ...marked(from.slice(0, start), ' '),
    ...marked(from.slice(start, from.length - end), '-'),
    ...marked(to.slice(start, to.length - end), '+'),
    ...marked(from.slice(from.length - end), ' '),
  ];
}
