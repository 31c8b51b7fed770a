import type { ParagraphEdit } from '@fazhi/core';
import { expect, it } from 'vitest';
import { aroundDifference } from '../../src/reporters/verbs/around-difference.ts';

const edit = (kind: ParagraphEdit['kind'], text: string): ParagraphEdit => ({
  kind,
  text,
  place: { story: 'body', paragraph: 1 },
});
const shown = (...edits: readonly ParagraphEdit[]) => [...aroundDifference(edits).values()];
const same = '甲'.repeat(60);

it('shows a long paragraph that changed around its first difference', () => {
  expect(shown(edit('removed', `${same}未发生重大舆情。`), edit('added', `${same}发生重大舆情。`))).toEqual([
    `……${'甲'.repeat(12)}未发生重大舆情。`,
    `……${'甲'.repeat(12)}发生重大舆情。`,
  ]);
});

it('shows others from their beginning', () => {
  const [alone] = shown(edit('added', same));
  expect(alone).toBe(`${'甲'.repeat(38)}……`);
  expect(shown(edit('removed', '甲乙'), edit('added', '甲丙'))).toEqual(['甲乙', '甲丙']);
  expect(shown(edit('removed', `乙${same}`), edit('added', `丙${same}`))).toEqual([
    `乙${'甲'.repeat(37)}……`,
    `丙${'甲'.repeat(37)}……`,
  ]);
});
