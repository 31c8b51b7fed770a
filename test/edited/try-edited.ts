import { passagesIn } from '../../packages/core/src/flows/redline/passages-in.ts';
import { applyRedline, comparePassages } from '../../packages/core/src/redline/index.ts';
import { homeAndBuilt, lines, type OpenedExample } from './opened-example.ts';

/** What an edited file breaks of the laws of comparing and of coming home; undefined where both hold. */
export async function tryEdited(returned: Uint8Array, example: OpenedExample): Promise<string | undefined> {
  try {
    const [before, after] = [passagesIn(example.bytes, 'before.docx'), passagesIn(returned, 'after.docx')];
    const applied = applyRedline(before, comparePassages(before, after).edits);
    if (wordsOf(applied) !== wordsOf(after)) return 'the edits applied to the older text do not give the newer';
    const { unplaced, isRefused, built } = await homeAndBuilt(returned, example);
    if (isRefused) return 'the dossier could not be opened with what was written';
    if (unplaced.length > 0) return `found no place: ${JSON.stringify(unplaced)}`;
    return differenceBetween(lines(built), lines(returned));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

const wordsOf = (passages: ReturnType<typeof passagesIn>): string =>
  JSON.stringify(passages.map(({ kind, level, cells }) => [kind, level, ...cells.map(({ text }) => text)]));

function differenceBetween(built: readonly string[], asked: readonly string[]): string | undefined {
  const at = asked.findIndex((line, index) => line !== built[index]);
  if (at < 0 && built.length === asked.length) return undefined;
  const place = at < 0 ? asked.length : at;
  return `line ${place}: built ${built[place] ?? '(none)'}, asked ${asked[place] ?? '(none)'}`;
}
