import type { Line } from '../line.ts';

/** Some of the span comes from the data or a link: nobody wrote it here. */
export const touchesData = ({ segments }: Line, from: number, to: number): boolean =>
  segments.some(
    ({ node, start, end }) => start < to && from < end && node && (node.type !== 'text' || node.fromData === true),
  );
