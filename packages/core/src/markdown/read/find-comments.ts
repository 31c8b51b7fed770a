const open = '<!--';
const close = '-->';
/** The beginning of another comment, however badly typed. */
const begins = /[<＜〈‹«⟨❮⟪≺❬≪˂]\s?[!！]|[!！<＜〈‹⟨❮⟪≺❬≪˂][-－]{2}/g;

/**
 * Where each comment ends, by where it begins. One that has no end, or whose end is the next one’s, would swallow the
 * text between: `isOpen` is told where it begins, and it is none.
 */
export function findComments(text: string, isOpen: (from: number) => void): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const nextEnd = forwards((from) => text.indexOf(close, from));
  const nextBegin = forwards((from) => {
    begins.lastIndex = from;
    return begins.exec(text)?.index ?? -1;
  });
  for (let from = text.indexOf(open); from >= 0; ) {
    const within = from + open.length;
    const end = nextEnd(within);
    if (end === -1 || isWithin(nextBegin(within), end)) {
      isOpen(from);
      from = text.indexOf(open, within);
    } else {
      found.set(from, end + close.length);
      from = text.indexOf(open, end + close.length);
    }
  }
  return found;
}

const isWithin = (offset: number, end: number): boolean => offset >= 0 && offset < end;

/** A search that is asked from ever later offsets, and looks at each character once. */
function forwards(search: (from: number) => number): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = search(from);
    return found;
  };
}
