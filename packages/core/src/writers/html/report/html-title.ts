import { escapeHtml } from '../escape-html.ts';

/** A year and its unit, and the name of a document where a line of a telephone may hold it. */
const whole = /\d+年[度版]?|《[^《》]{1,18}》/g;

/** A title as HTML: a browser ends a line between any two characters, “2023” and “年度” too, unless it is told what is one. */
export const htmlTitle = (title: string): string =>
  title
    .split('\n')
    .map((line) => escapeHtml(line).replace(whole, '<span class="whole">$&</span>'))
    .join('<br>');
