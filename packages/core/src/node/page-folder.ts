/** Where the pages of rules are: beside the rules, in `src` and in `dist` alike. */
export const pageFolder = (): URL => new URL('../lint/rules/', import.meta.url);

/** The same of the words that templates may use. */
export const helperFolder = (): URL => new URL('../outline/helpers/', import.meta.url);
