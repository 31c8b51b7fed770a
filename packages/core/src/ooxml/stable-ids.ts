/**
 * Numbers by order of first use: bookmarks, drawings and contents entries are numbered by counters of the
 * library that outlive a document, so the second document of a process would differ from the first.
 */
export function stableIds(xml: string): string {
  const bookmarks = numbering();
  const drawings = numbering();
  const contents = numbering();
  return xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(-?\d+)"/g, (_, tag, id) => `${tag}${bookmarks(id)}"`)
    .replace(/(<wp:docPr\b[^>]*?\bid=")(\d+)"/g, (_, tag, id) => `${tag}${drawings(id)}"`)
    .replace(/_Toc\d+/g, (name) => `_Toc${contents(name)}`);
}

function numbering(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
}
