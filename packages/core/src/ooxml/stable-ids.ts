/** The ids of bookmarks as numbers in the order in which they stand: a sentence is marked after the facts in it. */
export function stableIds(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(-?\d+)"/g, (_, tag: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${tag}${number}"`;
  });
}
