/** Files of the shipped packs, by name of the pack and path; the build puts them in the place of this file. */
export const packFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
/** The pages of the rules, Markdown, by id; the same. */
export const rulePages: Readonly<Record<string, string>> = {};
