import { makeError } from '../../../message/index.ts';
import type { EditList } from '../../../model/edit.ts';
import type { Passage } from '../../../model/redline/passage.ts';
import type { EditionId } from '../../../model/report/edition.ts';
import { comparePassages } from '../../../redline/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { publish } from '../../draft/publish.ts';
import type { ComparedDocuments } from '../../redline/compare-documents.ts';
import { namesIn, passagesIn } from '../../redline/passages-in.ts';
import type { FactUpdates } from '../update-facts.ts';
import { type ChangedHome, changedHomes } from './changed-homes.ts';
import { isWholeFile } from './home.ts';
import { linesOf, placeLines } from './home-lines.ts';
import { homesOf } from './homes-of.ts';

/** The new wording of one text of a dossier. */
export interface WordingUpdate {
  /** Of its section, `preamble`, `closing`; of an attachment none. */
  readonly id: string;
  /** Where it stands now; undefined where only a template had it. */
  readonly place: { readonly file: string; readonly isWholeFile: boolean } | undefined;
  /** As its prose file is to read. */
  readonly text: string;
  /** It holds what its template made, and stands in the place of it. */
  readonly isWhole: boolean;
  /** Paragraphs and rows in it that changed, came or moved. */
  readonly changes: number;
}

/** What of the wording of an edited file is to be written where. */
export interface WordingUpdates {
  readonly updates: readonly WordingUpdate[];
  /** The new title of the report. */
  readonly title: string | undefined;
}

/**
 * The wording of an edited file as the prose that it came from: each paragraph, heading and row that changed, came, moved or
 * went. Figures, tasks and documents stay linked where their words stand; what stood in an internal passage stays in one.
 *
 * @param draft the draft that the file was made from
 * @param beside the file that came back beside that of the draft
 * @param known what `verify` found, and what `updateFacts` writes back
 * @returns new texts by section; what a text cannot say is told by `findUnplaced`, once they are written
 */
export function updateWording(
  draft: Draft,
  { before, after, edits, origins }: Compared,
  known: { readonly edits: EditList; readonly facts: FactUpdates },
): WordingUpdates {
  const homes = homesOf(draft);
  const placed = placeLines(before, linesOf(homes));
  const homecoming = { draft, known, homes, placed, before, after, redline: { edits, origins } };
  const updates = changedHomes(homecoming).map((changed) => updateOf(changed));
  return { updates, title: newTitle(draft, before, after, origins) };
}

export type Compared = Pick<ComparedDocuments, 'before' | 'after' | 'edits' | 'origins'>;

/** What an edited file asks for, beside the file that this draft would make. */
export async function compared(draft: Draft, asked: readonly Passage[], edition: EditionId): Promise<Compared> {
  return beside(draft, await builtOf(draft, edition), asked);
}

/** The same, where that file is built already. */
export function beside(draft: Draft, built: Uint8Array, after: readonly Passage[]): Compared {
  const before = passagesIn(built, 'now.docx');
  return { before, after, ...comparePassages(before, after, { names: namesIn(draft) }) };
}

/** The file that this draft would make, open slots and all. @throws InputError `verify/unbuildable` */
export async function builtOf(draft: Draft, edition: EditionId): Promise<Uint8Array> {
  const { value } = await publish(draft, { edition, format: 'docx', allowOpen: true });
  if (!value) throw makeError('verify/unbuildable');
  return value;
}

function updateOf({ home, written, changes }: ChangedHome): WordingUpdate {
  const { prose } = home;
  const place = prose && { file: prose.place.file, isWholeFile: isWholeFile(prose.place.file) };
  return { id: home.id, place, text: written.text, isWhole: written.isWhole, changes };
}

/** The line that was the title of the report, where it reads otherwise. */
function newTitle(
  { report }: Draft,
  before: readonly Passage[],
  after: readonly Passage[],
  origins: readonly (number | undefined)[],
): string | undefined {
  const wordsOf = (passage: Passage | undefined) => passage?.cells.map(({ text }) => text.replace(/\s+/g, '')).join('');
  const from = before.findIndex((passage) => wordsOf(passage) === report.head.title.replace(/\s+/g, ''));
  const to = from < 0 ? -1 : origins.indexOf(from);
  const title = to < 0 ? undefined : wordsOf(after[to]);
  return title === wordsOf(before[from]) || title === '' ? undefined : title;
}
