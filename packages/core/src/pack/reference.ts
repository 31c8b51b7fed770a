// By function: the whole of the library is loaded otherwise.
import compareNewestFirst from 'semver/functions/rcompare.js';
import satisfiesRange from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';

/** `national@^1`: a pack's name and the versions that will do. `./packs/city` has no range. */
export interface PackReference {
  readonly name: string;
  readonly range: string;
}

export function parsePackReference(reference: string): PackReference {
  const at = reference.lastIndexOf('@');
  const hasRange = at > 0 && !reference.includes('/', at);
  return hasRange ? { name: reference.slice(0, at), range: reference.slice(at + 1) } : { name: reference, range: '*' };
}

/** Whether a pack is referred to by a name, `city` or `@scope/city`, and not by a folder. */
export const isPackName = (name: string): boolean => /^(?:@[^./\\][^/\\]*\/)?[^./\\@][^/\\]*$/.test(name);

export const satisfies = (version: string, range: string): boolean => satisfiesRange(version, range);

export const isRange = (range: string): boolean => validRange(range) !== null;

/** Below zero where the first version is newer: the order that puts the newest first. */
export const newestFirst = (left: string, right: string): number => compareNewestFirst(left, right);

/** A reference written `./…` in a file of `folder`, from where `folder` itself is named; others are as they are. */
export function referenceFrom(folder: string, reference: string): string {
  if (!reference.startsWith('.')) return reference;
  const parts: string[] = [];
  for (const part of `${folder}/${reference}`.split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    const climbs = part === '..' && parts.length > 0 && parts.at(-1) !== '..';
    if (climbs) parts.pop();
    else parts.push(part);
  }
  return parts.join('/') || '.';
}

/** What a reference is called where nothing says where its pack was found: its name, or its folder. */
export const plainLabel = (reference: string, from: string): string =>
  parsePackReference(referenceFrom(from, reference)).name;
