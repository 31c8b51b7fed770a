import type { Line } from '../framework/line.ts';

/** The line of the report's title; undefined where it has none. */
export const titleOf = ({ lines }: { readonly lines: readonly Line[] }): Line | undefined =>
  lines.find(({ kind }) => kind === 'title');
