import { touchesData } from '../../framework/fixes/touches-data.ts';
import type { Line } from '../../framework/line.ts';
import { type Checked, defineRule } from '../../framework/rule.ts';
import { isEnclosed } from '../../text/enclosed.ts';
import { sentencesIn } from '../../text/line-sentences.ts';
import { looksBack } from '../../text/look-back.ts';
import { type PlenaryList, plenaryKey, plenaryListsIn } from '../../text/plenary-list.ts';

interface Named extends PlenaryList {
  readonly line: Line;
  readonly words: string;
}

/** One text that names fewer plenary sessions in one place than in another; what the table knows is told by year. */
export const plenaryInconsistent = defineRule('term/plenary-inconsistent', (checked, say) => {
  const named = checked.lines.flatMap((line) => listsOf(line));
  const known = knownKeys(checked);
  for (const list of named) {
    const longer = named.find(
      ({ congress, sessions }) =>
        congress === list.congress && sessions.length > list.sessions.length && sessions.startsWith(list.sessions),
    );
    if (longer && !known.has(plenaryKey(list))) say({ ...list, expected: [longer.words] });
  }
});

const listsOf = (line: Line): readonly Named[] =>
  plenaryListsIn(line.text).flatMap((list) => {
    const sentence = [...sentencesIn(line, '。！？；')].findLast(({ start }) => start <= list.start)?.text ?? '';
    const isOther = list.sessions.length < 2 || list.sessions === '历次' || looksBack(sentence);
    if (line.attachment || isOther || isEnclosed(line, list) || touchesData(line, list.start, list.end)) return [];
    return [{ ...list, line, words: line.text.slice(list.start, list.end) }];
  });

/** Lists that the table has, where it can judge them by the report's year. */
const knownKeys = ({ formulations, year }: Checked): ReadonlySet<string> =>
  new Set(
    year === undefined ? [] : formulations.flatMap(({ term }) => plenaryListsIn(term).map((list) => plenaryKey(list))),
  );
