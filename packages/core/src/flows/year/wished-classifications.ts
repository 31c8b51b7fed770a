import { saysNotPublic } from '../../markdown/index.ts';
import { type Message, say } from '../../message/index.ts';
import { classificationOf } from '../../model/form/answer-words.ts';
import type { DepartmentReturn, ReturnedRow } from '../../model/form/department-return.ts';
import { type MetricColumn, metricColumns } from '../../model/form/form.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Place } from '../../model/place.ts';
import type { Classification } from '../../model/primitives.ts';

/** What a department wants of one figure: that it may be published, or not. */
export interface Wish {
  readonly wanted: Classification;
  /** It was said in words that we know; what is not clear is internal until somebody decides. */
  readonly isClear: boolean;
  readonly department: string;
  readonly place: Place;
  /** The return that it stands in. */
  readonly sha256: string;
}

/**
 * What the returns say of 公开与否, by metric; also of rows whose number was not taken, or stands in the dossier already.
 * Of several returns, and of several parts, internal wins.
 */
export function wishedClassifications(
  returns: readonly DepartmentReturn[],
  ledger: Ledger,
  messages: Message[],
): ReadonlyMap<string, Wish> {
  const wishes = new Map<string, Wish>();
  for (const from of returns) {
    for (const row of from.metrics) {
      const [id = ''] = row.id.split('#');
      const metric = ledger.entries.get(id)?.metric;
      const wish = metric && wishOf(row, metric.name, messages);
      if (!wish) continue;
      const { department, sha256 } = from;
      const before = wishes.get(id);
      if (!before || weight(wish) > weight(before)) wishes.set(id, { ...wish, department, sha256 });
    }
  }
  return wishes;
}

const weight = ({ wanted, isClear }: Pick<Wish, 'wanted' | 'isClear'>): number =>
  wanted === 'public' ? 0 : isClear ? 2 : 1;

function wishOf(
  { cells: { classification, note } }: ReturnedRow<MetricColumn>,
  subject: string,
  messages: Message[],
): Pick<Wish, 'wanted' | 'isClear' | 'place'> | undefined {
  if (classification) {
    const { text, place } = classification;
    const wanted = classificationOf(text);
    if (wanted !== undefined) return { wanted, isClear: true, place };
    messages.push(say('form/word', { place, subject, actual: text, expected: metricColumns.classification.words }));
    return { wanted: 'internal', isClear: false, place };
  }
  if (!note || saysNotPublic(note.text).length === 0) return undefined;
  messages.push(say('form/note-internal', { place: note.place, subject, actual: note.text }));
  return { wanted: 'internal', isClear: false, place: note.place };
}
