import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProse } from './read-prose.ts';

const page = readFileSync(new URL('../../../../docs/prose.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```example\n([\s\S]*?)\n\.\n([\s\S]*?)```$/gm)].map(
  ([, text = '', said = '']) => [text, said] as const,
);

it('has examples', () => {
  expect(examples.length).toBeGreaterThan(12);
});

it.each(examples)('of the page for drafters: %j', (text, said) => {
  expect(
    readProse(text)
      .reasons.map((reason) => `${reason}\n`)
      .join(''),
  ).toBe(said);
});
