/** Part of a text, by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text cut behind each of these marks, but never within one of the spans to keep whole. In order, nothing left out. */
export function cutAt(text: string, marks: ReadonlySet<string>, whole: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let [start, next] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    while (next < whole.length && whole[next]!.end <= at) next += 1;
    const kept = next < whole.length && whole[next]!.start <= at;
    if (kept || !marks.has(text[at]!)) continue;
    pieces.push({ start, end: at + 1 });
    start = at + 1;
  }
  pieces.push({ start, end: text.length });
  return pieces;
}

/** For each of the inner spans the piece it begins in; both in order. */
export function piecesOf(pieces: readonly Span[], inner: readonly Span[]): readonly Span[] {
  let next = 0;
  return inner.map(({ start }) => {
    while (next < pieces.length - 1 && pieces[next]!.end <= start) next += 1;
    return pieces[next]!;
  });
}
