import { passagesIn } from '../../flows/redline/passages-in.ts';
import { wordsBeside } from '../../flows/redline/words-beside.ts';
import { InputError } from '../../message/index.ts';
import type { Passage } from '../../model/redline/passage.ts';
import { openOffice, readAnchorMap } from '../../ooxml/index.ts';
import { comparePassages, mergePassages } from '../../redline/index.ts';
import type { Files } from '../files/files.ts';
import { readBuilt } from '../record/built-drafts.ts';

/** What of an edited file would be gone if another was written over it. */
export interface LostEdits {
  /** Paragraphs, rows, and texts around the body. */
  readonly count: number;
  /** Words of each paragraph and row, as the edited file has them; of what it took out, as it was. */
  readonly words: readonly string[];
}

/** What people did to the file that stands there and that is not in the one that is to be written over it. */
export async function editsLost(
  dossier: string,
  both: { readonly made: Uint8Array; readonly there: Uint8Array },
  files: Files,
): Promise<LostEdits | undefined> {
  const { made, there } = both;
  try {
    const [now, file] = [passagesIn(made, 'made.docx'), passagesIn(there, 'there.docx')];
    const base = await readBuilt(dossier, readAnchorMap(openOffice(there).parts), files);
    const merged = base && mergePassages({ base: passagesIn(base, 'base.docx'), now, file });
    const { edits } = comparePassages(now, merged?.passages ?? file);
    const words = [
      ...edits.map((edit) => wordsOf(edit.kind === 'deleted' ? edit.before : edit.after)),
      ...(merged?.conflicts ?? []).map((each) => wordsOf(each.file ?? each.base)),
    ];
    const beside = wordsBeside(there);
    const isAlike = beside === wordsBeside(made) || (base !== undefined && beside === wordsBeside(base));
    return { count: words.length + (isAlike ? 0 : 1), words: words.filter((each) => each !== '') };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

const wordsOf = (passage: Passage | undefined): string =>
  (passage?.cells ?? []).map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('｜');
