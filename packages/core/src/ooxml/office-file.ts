import { canonicalXml } from './canonical-xml.ts';
import { fileKindOf, isZip, packageKindOf } from './file-kind.ts';
import { type FileKind, zipKind } from './file-kinds.ts';
import { foreignNames, foreignParts } from './foreign-parts.ts';
import { PackageError } from './package-error.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';
import { mostNodes, surveyXml } from './survey-xml.ts';
import { elementsOf, parseXml, type XmlElement } from './xml.ts';
import { fromText, type Parts, textOf, toText } from './zip/package.ts';

/** A Word file or a workbook that somebody sent, unpacked. */
export interface OfficeFile {
  readonly kind: 'word' | 'workbook';
  /** The part that all others hang on, whatever it is called. */
  readonly main: string;
  /** The parts that are XML, sound, within limits, and with the prefixes that Word writes. */
  readonly parts: Parts;
  /** Those that are not, by name. */
  readonly damaged: ReadonlyMap<string, PackageError>;
  /** A part as elements, made once; undefined where there is no such part. Throws `PackageError` on a damaged one. */
  readonly root: (part: string) => XmlElement | undefined;
}

/** Bytes unpacked, of one part and of all: some twenty times what reports and lists have. */
export const limits = { partBytes: 16_000_000, allBytes: 40_000_000 } as const;

/** XML that we might read. Pictures, fonts and what a pivot table keeps are left packed, however large they are. */
const isRead = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) && !/(?:^|\/)pivotCache\//i.test(name);

const contentTypes = '[Content_Types].xml';

/**
 * Opens a file that is a Word file or a workbook by what is in it. Limits hold before anything is unpacked or built.
 *
 * @throws PackageError on any other file, on a hostile one, and where its main part is damaged
 */
export function openOffice(bytes: Uint8Array): OfficeFile {
  const kind = fileKindOf(bytes);
  if (kind) throw otherKind(kind);
  if (!isZip(bytes)) throw new PackageError('not-a-package');
  refuseOtherPackages(bytes);
  const { parts, damaged, nodes } = soundParts(bytes);
  const main = mainOf(parts, damaged);
  const root = /<(?:[\w.-]+:)?(document|workbook)[\s/>]/.exec(textOf(parts, main))?.[1];
  if (!root) throw new PackageError('malformed-xml', main);
  return {
    kind: root === 'document' ? 'word' : 'workbook',
    main,
    parts,
    damaged,
    root: rootsOf({ parts, damaged, nodes }),
  };
}

/** The file, where none of its parts is damaged. Throws `PackageError` otherwise. */
export function refuseDamaged(file: OfficeFile): OfficeFile {
  for (const error of file.damaged.values()) throw error;
  return file;
}

interface Unpacked extends Pick<OfficeFile, 'parts' | 'damaged'> {
  /** How many elements and attributes each part has. */
  readonly nodes: ReadonlyMap<string, number>;
}

function soundParts(bytes: Uint8Array): Unpacked {
  const damaged = new Map<string, PackageError>();
  const onDamaged = (name: string, error: PackageError) => void damaged.set(name, error);
  const unpacked = foreignParts(bytes, { isWanted: isRead, ...limits, onDamaged });
  const parts = new Map(unpacked);
  const nodes = new Map<string, number>();
  for (const [name, content] of unpacked) {
    try {
      const text = soundText(content, name);
      nodes.set(name, surveyXml(text, name, { most: Number.POSITIVE_INFINITY }));
      const canonical = canonicalXml(text, name);
      if (canonical !== text) parts.set(name, fromText(canonical));
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      onDamaged(name, error);
      parts.delete(name);
    }
  }
  return { parts, damaged, nodes };
}

/** All trees of a file together have no more nodes than one may have. */
function rootsOf({ parts, damaged, nodes }: Unpacked): OfficeFile['root'] {
  const made = new Map<string, XmlElement | undefined>();
  let left = mostNodes;
  return (part) => {
    const error = damaged.get(part);
    if (error) throw error;
    if (made.has(part) || !parts.has(part)) return made.get(part);
    left -= nodes.get(part) ?? 0;
    if (left < 0) throw new PackageError('too-many-elements', part);
    const root = parseXml(textOf(parts, part), part).documentElement ?? undefined;
    made.set(part, root);
    return root;
  };
}

const otherKind = ({ name, remedy }: FileKind): PackageError =>
  new PackageError('other-kind', undefined, { reason: `是${name}`, remedy });

/** Looks at the few parts that say what a package is, before its others are unpacked. */
function refuseOtherPackages(bytes: Uint8Array): void {
  const names = foreignNames(bytes);
  const saying = ['mimetype', contentTypes, '_rels/.rels'];
  const parts = foreignParts(bytes, { isWanted: (name) => saying.includes(name), ...limits });
  const mimetype = parts.get('mimetype');
  const kind = packageKindOf(mimetype ? toText(mimetype) : (typeOfMain(parts) ?? ''), names);
  if (kind) throw otherKind(kind);
  if (!names.some((name) => /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:word|xl)\/)/i.test(name)))
    throw otherKind(zipKind);
}

/** The content type of the main part: stated for its name, or for all names that end as it does. */
function typeOfMain(parts: Parts): string | undefined {
  const main = relationshipsOf(parts, '').find(isMain)?.target?.toLowerCase();
  const content = parts.get(contentTypes);
  const root = content && parseXml(soundText(content, contentTypes), contentTypes).documentElement;
  const stated = root ? elementsOf(root) : [];
  const found =
    stated.find((each) => each.getAttribute('PartName')?.toLowerCase() === `/${main}`) ??
    stated.find((each) => main?.endsWith(`.${each.getAttribute('Extension')?.toLowerCase()}`));
  return found?.getAttribute('ContentType') ?? undefined;
}

const isMain = ({ type }: Relationship): boolean => type === 'officeDocument';

/** By the relationship of the package; where that leads nowhere, by the usual names. */
function mainOf(parts: Parts, damaged: Unpacked['damaged']): string {
  const related = relationshipsOf(parts, '').find(isMain)?.target;
  const names = [related ?? [], 'word/document.xml', 'xl/workbook.xml'].flat();
  const main = names.find((name) => parts.has(name) || damaged.has(name));
  if (main === undefined) throw new PackageError('missing-part', names[0]);
  const error = damaged.get(main);
  if (error) throw error;
  return main;
}

/** The text of a part, without a character that its bytes do not spell. */
function soundText(content: Uint8Array, name: string): string {
  const text = toText(content);
  if (!text.includes('\ufffd')) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new PackageError('malformed-xml', name);
  }
}
