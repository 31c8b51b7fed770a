import {
  addMessages,
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../message/index.ts';
import { type ArchiveManifest, archiveManifest } from '../../model/pack/archive.ts';
import { PackageError, parseZip, type ZippedFile } from '../../ooxml/index.ts';
import { parsePack } from '../../pack/index.ts';
import { decodeText, parseYaml } from '../../source/index.ts';
import { sha256 } from '../files/sha256.ts';
import { isPart } from '../packs/find-pack.ts';
import { integrityOf } from '../packs/integrity.ts';
import { faultOf, isArchived, sameName } from './archived-paths.ts';
import { manifestName, signatureName } from './write-archive.ts';

/** A pack that came as one file, sound as far as it says itself. */
export interface PackArchive {
  readonly manifest: ArchiveManifest;
  /** Its files by path, as they were put in. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** It carries a signature; whether that stands is for `verify` to say. */
  readonly isSigned: boolean;
}

/** How an archive is read. */
export interface ReadArchiveOptions {
  /** Whether a signature, base64, stands for these bytes; where it is given, one that is missing or does not is an error. */
  readonly verify?: ((manifest: Uint8Array, signature: string) => boolean) | undefined;
}

const kinds: OptionKinds<ReadArchiveOptions> = { verify: 'function?' };

/**
 * The pack in this file. Nothing of it is trusted: paths that leave the folder or that some system takes otherwise, links,
 * names that are one on some machine, files that the manifest does not list, lacks or describes otherwise, and what
 * unpacks to too much are errors, all of them said at once.
 *
 * @param bytes a file that `writeArchive` made, as it came
 * @param file its name, for messages
 * @param options how a signature is verified
 * @returns manifest, files and signature; undefined where anything is wrong
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * readArchive(encode('PK'), 'small.zip').messages[0]?.ruleId; // 'archive/unreadable'
 * ```
 */
export function readArchive(
  bytes: Uint8Array,
  file: string,
  options: ReadArchiveOptions = {},
): Outcome<PackArchive | undefined> {
  requireArgument('bytes', 'bytes', bytes);
  requireArgument('text', 'file', file);
  requireOptions(kinds, 'options', options);
  const place = { file };
  const listed = attempt(() => parseZip(bytes), file);
  if (listed.value === undefined) return { value: undefined, messages: listed.messages };
  const messages: Message[] = namesIn(listed.value, file);
  if (messages.length > 0) return { value: undefined, messages };

  const files = new Map<string, Uint8Array>();
  for (const { name, isFolder, read } of listed.value) {
    if (isFolder) continue;
    const { value, messages: found } = attempt(read, file);
    messages.push(...found);
    if (value !== undefined) files.set(name, value);
  }
  const said = files.get(manifestName);
  const signature = files.get(signatureName);
  for (const name of [manifestName, signatureName]) files.delete(name);
  if (messages.length > 0) return { value: undefined, messages };
  if (!said) return { value: undefined, messages: [say('archive/no-manifest', { place, actual: manifestName })] };
  const text = decodeText(said, `${file}/${manifestName}`);
  const parsed = text.value === undefined ? text : parseYaml(text.value, `${file}/${manifestName}`, archiveManifest);
  addMessages(messages, parsed.messages);
  if (parsed.value === undefined || typeof parsed.value === 'string') return { value: undefined, messages };
  const manifest = parsed.value.value;
  messages.push(...compared(manifest, files, file));
  const signed = signature && new TextDecoder().decode(signature).trim();
  if (options.verify && signed === undefined) messages.push(say('archive/unsigned', { place }));
  else if (options.verify && !options.verify(said, signed ?? '')) messages.push(say('archive/signature', { place }));
  if (messages.length > 0) return { value: undefined, messages };
  return { value: { manifest, files, isSigned: signed !== undefined }, messages };
}

function attempt<Value>(work: () => Value, file: string): Outcome<Value | undefined> {
  try {
    return { value: work(), messages: [] };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const actual = error.code === 'not-a-package' ? '不是 zip 压缩包，或者已经损坏' : error.message;
    return { value: undefined, messages: [say('archive/unreadable', { place: { file }, actual })] };
  }
}

/** What is wrong with names, before anything is unpacked. */
function namesIn(entries: readonly ZippedFile[], file: string): Message[] {
  const place = { file };
  const taken = new Map<string, string>();
  const folders = new Map<string, string>();
  const messages: Message[] = [];
  for (const { name, isFolder, isLink } of entries) {
    const subject = faultOf(name);
    if (subject !== undefined) messages.push(say('archive/path', { place, actual: name, subject }));
    else if (isLink) messages.push(say('archive/link', { place, actual: name }));
    else if (!isFolder && ![manifestName, signatureName].includes(name) && !isArchived(name))
      messages.push(say('archive/foreign-file', { place, actual: name }));
    const other = isFolder ? undefined : taken.get(sameName(name));
    if (other !== undefined) messages.push(say('archive/same-name', { place, actual: name, subject: other }));
    if (!isFolder) taken.set(sameName(name), name);
    for (const above of foldersOf(name)) folders.set(sameName(above), above);
  }
  for (const [key, name] of taken) {
    const folder = folders.get(key);
    if (folder !== undefined) messages.push(say('archive/same-name', { place, actual: name, subject: `${folder}/` }));
  }
  return messages;
}

const foldersOf = (name: string): readonly string[] => {
  const parts = name.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
};

/** How the files differ from what the manifest says of them. */
function compared(manifest: ArchiveManifest, files: ReadonlyMap<string, Uint8Array>, file: string): Message[] {
  const place = { file };
  const listed = new Map(manifest.files.map((each) => [each.path, each]));
  const messages = [...files].flatMap(([path, content]): readonly Message[] => {
    const entry = listed.get(path);
    if (!entry) return [say('archive/extra', { place, actual: path })];
    const same = entry.size === content.length && entry.sha256 === sha256(content);
    return same ? [] : [say('archive/digest', { place, actual: path })];
  });
  for (const path of listed.keys()) if (!files.has(path)) messages.push(say('archive/absent', { place, actual: path }));
  const parts = new Map([...files].filter(([path]) => isPart(path)));
  const { value: pack, messages: ofPack } = parsePack(parts, file);
  if (!pack) return [...messages, ...ofPack];
  const differing = (['id', 'name', 'version', 'extends', 'engine'] as const).filter(
    (key) => manifest[key] !== pack.manifest[key],
  );
  for (const key of differing)
    messages.push(
      say('archive/identity', {
        place,
        subject: key,
        actual: manifest[key] ?? '没有写',
        expected: [pack.manifest[key] ?? '不写'],
      }),
    );
  if (manifest.integrity !== integrityOf(parts)) messages.push(say('archive/integrity', { place }));
  return messages;
}
