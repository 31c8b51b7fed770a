/** Words in “ ”; quotation marks inside them become ‘ ’. */
export const quote = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
