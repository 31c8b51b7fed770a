import { type MessageId, say } from '../../../message/index.ts';
import type { Finding } from '../../../message/kind.ts';
import type { Place } from '../../../model/place.ts';
import type { Conversion } from '../conversion.ts';
import { findComments } from '../find-comments.ts';

/** A text under conversion. Every part of it is spoken of by its offsets, so that nothing is copied and places stay right. */
export interface TypedText {
  readonly text: string;
  readonly conversion: Conversion;
  /** Where each whole comment ends, by where it begins. */
  readonly comments: ReadonlyMap<number, number>;
  readonly placeOf: (offset: number) => Place | undefined;
}

export function typedText(text: string, conversion: Conversion): TypedText {
  const placeOf = places(text, conversion);
  const comments = findComments(text, (from) => {
    const [actual] = /^<?[^\n<]{0,24}/.exec(text.slice(from, from + 24))!;
    complain({ conversion, placeOf }, 'prose/open-comment', from, { actual });
  });
  return { text, conversion, comments, placeOf };
}

/** A finding about what begins at this offset. */
export function complain(
  { conversion, placeOf }: Pick<TypedText, 'conversion' | 'placeOf'>,
  id: MessageId,
  offset: number,
  finding: Omit<Finding, 'place'>,
): void {
  conversion.messages.push(say(id, { place: placeOf(offset), ...finding }));
}

export const located = (place: Place | undefined): { readonly place?: Place } => (place ? { place } : {});

/** Line and column of an offset; a text is mostly read forwards, so the line is looked for from the last one on. */
function places(text: string, { base }: Conversion): TypedText['placeOf'] {
  if (base?.column === undefined) return () => base;
  const { column, line: first = 1 } = base;
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  let line = 0;
  return (offset) => {
    while (starts[line]! > offset) line -= 1;
    while (starts[line + 1]! <= offset) line += 1;
    return { ...base, line: first + line, column: column + offset - starts[line]! };
  };
}
