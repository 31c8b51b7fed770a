import type { Returned } from '@fazhi/core';

const lines = 12;

/** What a file that came back says first: its red head, its title. */
export const headOf = ({ accepted: [document] }: Returned): readonly string[] =>
  (document?.text.paragraphs ?? []).slice(0, lines).map(({ text }) => text.trim());
