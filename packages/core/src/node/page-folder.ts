/** Where the pages of rules are: beside the rules, in `src` and in `dist` alike. */
export const pageFolder = (): URL => new URL('../lint/rules/', import.meta.url);
