/** A table as printed, and what it was made of. */
export interface Section {
  readonly title: string;
  readonly text: string;
  readonly data: unknown;
}

/** Who does what, as a Markdown table. */
export const duties = (
  rows: readonly { readonly name: string; readonly does: string; readonly doesNot: string }[],
): string =>
  [
    '| | does | does not |',
    '|---|---|---|',
    ...rows.map(({ name, does, doesNot }) => `| ${name} | ${does} | ${doesNot || '—'} |`),
  ].join('\n');
