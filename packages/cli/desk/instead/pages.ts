import type { HelperPage } from '@fazhi/core/node';

/** Files of the shipped packs, by name of the pack and path; the build puts them in the place of this file. */
export const packFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
/** The words that templates may use with their pages; the same. */
export const helperPages: readonly HelperPage[] = [];
/** The pages of the rules, Markdown, by id; the same. */
export const rulePages: Readonly<Record<string, string>> = {};
