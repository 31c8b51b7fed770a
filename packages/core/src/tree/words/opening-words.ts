const longest = 8;

/** The first words of a paragraph, by which people find it; undefined where it has none. */
export function openingWords(text: string): string | undefined {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return undefined;
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
