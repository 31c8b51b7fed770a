import { type OptionKinds, type Outcome, requireArgument, requireOptions } from '../../message/index.ts';
import type { Passage } from '../../model/redline/passage.ts';
import type { Redline } from '../../model/redline/redline.ts';
import {
  elementsOf,
  type OfficeFile,
  relationshipsOf,
  replacePart,
  stringifyXml,
  textOf,
  type XmlElement,
} from '../../ooxml/index.ts';
import { type CompareOptions, comparePassages, type RevisionBy, trackChanges } from '../../redline/index.ts';
import { asDocx } from './as-docx.ts';
import { openSide, type Side } from './open-side.ts';

/** A document that is compared with another. */
export interface DocumentFile {
  /** A .docx, ours or anyone's, a .md or a .txt. */
  readonly bytes: Uint8Array;
  /** Its name, for messages, and for the kind of a text. */
  readonly file: string;
}

/** What became of one document in another. */
export interface ComparedDocuments extends Redline {
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
  /** When the newer was last saved, as it says itself. */
  readonly dated: string | undefined;
  /**
   * 花脸稿: the newer document with Word's tracked changes over the older, made by `author` at `date`,
   * `2026-02-20T00:00:00Z`. With all accepted it reads as the newer, with all rejected as the older. To be called once.
   */
  readonly tracked: (by: RevisionBy) => Uint8Array;
}

const kinds: OptionKinds<CompareOptions> = { names: 'list?' };

/**
 * What became of a document in a newer one: paragraph by paragraph, whatever moved, then word by word. Tracked changes in
 * either count as accepted.
 *
 * @param before the older document
 * @param after the newer document
 * @param options names that stay whole where words are compared, such as those of departments
 * @returns the edits, none where the two say the same; undefined where a text cannot be decoded
 * @throws InputError `import/format` on a file that is neither of these, or a damaged one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const older = { bytes: encode('# 报告\n\n受理21件。\n'), file: 'a.md' };
 * const newer = { bytes: encode('# 报告\n\n受理22件。\n'), file: 'b.md' };
 * const { value } = await compareDocuments(older, newer);
 * value?.edits.map(({ kind }) => kind); // ['changed']
 * ```
 */
export async function compareDocuments(
  before: DocumentFile,
  after: DocumentFile,
  options: CompareOptions = {},
): Promise<Outcome<ComparedDocuments | undefined>> {
  for (const [name, given] of Object.entries({ before, after })) {
    requireArgument('object', name, given);
    requireArgument('bytes', `${name}.bytes`, given.bytes);
    requireArgument('text', `${name}.file`, given.file);
  }
  requireOptions(kinds, 'options', options);
  const [older, newer] = [await asDocx(before.bytes, before.file), await asDocx(after.bytes, after.file)];
  const messages = [...older.messages, ...newer.messages];
  if (!older.value || !newer.value) return { value: undefined, messages };
  const [old, fresh] = [openSide(older.value, before.file), openSide(newer.value, after.file)];
  const passagesOf = (side: Side) => side.placed.map(({ passage }) => passage);
  const redline = comparePassages(passagesOf(old), passagesOf(fresh), options);
  const value: ComparedDocuments = {
    ...redline,
    before: passagesOf(old),
    after: passagesOf(fresh),
    dated: savedAt(fresh.office),
    tracked: (by) => {
      const { office, root } = fresh;
      trackChanges({ before: old.placed, after: fresh.placed, redline, root, styles: stylesOf(office) }, by);
      return replacePart(
        fresh.bytes,
        office.main,
        stringifyXml(root.ownerDocument as NonNullable<XmlElement['ownerDocument']>),
      );
    },
  };
  return { value, messages };
}

function savedAt({ parts }: OfficeFile): string | undefined {
  const name = 'docProps/core.xml';
  return parts.has(name)
    ? /<dcterms:modified[^>]*>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)</.exec(textOf(parts, name))?.[1]
    : undefined;
}

function stylesOf({ parts, main, root }: OfficeFile): ReadonlySet<string> {
  const part = relationshipsOf(parts, main).find(({ type }) => type === 'styles')?.target;
  const styles = part === undefined ? undefined : root(part);
  return new Set((styles ? elementsOf(styles) : []).map((style) => style.getAttribute('w:styleId') ?? ''));
}
