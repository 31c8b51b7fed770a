import type { Place, Places } from '../model/place.ts';

/**
 * What the files of a pack say, found out when the pack was published: who drafts one report need not read 60 KB of YAML
 * and parse every template for it. Of a file whose text is no longer the same nothing is known.
 */
export interface KnownPack {
  /** The version of this package that read them: another may find something else in them. */
  readonly by: string;
  /** By path, as they were. */
  readonly texts: ReadonlyMap<string, string>;
  readonly read: () => KnownContent;
}

/** Plain data. */
export interface KnownContent {
  /** Of YAML files by path: the value, and path, line and column of each of its parts, one after the other. */
  readonly values: Readonly<Record<string, readonly [value: unknown, places: readonly (string | number)[]]>>;
  /** Syntax trees of templates, by path. */
  readonly trees: Readonly<Record<string, object>>;
  /** Those of titles, by their text. */
  readonly titles: Readonly<Record<string, object>>;
}

/** Put in when the package is built. */
declare const coreVersion: string | undefined;
export const knownBy: string = typeof coreVersion === 'string' ? coreVersion : 'source';

/** What is known, held against the texts that are there now. */
export interface Known {
  readonly value: <Value>(path: string, text: string, file: string) => Parsed<Value> | undefined;
  /** Syntax trees of these templates by path and of titles, by their text. */
  readonly trees: (templates: ReadonlyMap<string, string>) => ReadonlyMap<string, object>;
}
interface Parsed<Value> {
  readonly value: Value;
  readonly places: Places;
}

const nothing: Known = { value: () => undefined, trees: () => new Map() };

/** What is known of these files, where they are the map that a data module of `@fazhi/templates` exports. */
export function knownOf(files: object): Known {
  const { known } = files as { readonly known?: KnownPack };
  if (known?.by !== knownBy) return nothing;
  const { texts } = known;
  const { values, trees, titles } = known.read();
  return {
    value: <Value>(path: string, text: string, file: string) => {
      const [value, places] = (texts.get(path) === text && values[path]) || [];
      return places && { value: value as Value, places: placesIn(places, file) };
    },
    trees: (templates) => {
      const found = new Map(Object.entries(titles));
      for (const [path, text] of templates) if (texts.get(path) === text && trees[path]) found.set(text, trees[path]);
      return found;
    },
  };
}

function placesIn(flat: readonly (string | number)[], file: string): Places {
  const places = new Map<string, Place>();
  for (let at = 0; at < flat.length; at += 3)
    places.set(String(flat[at]), { file, line: Number(flat[at + 1]), column: Number(flat[at + 2]) });
  return places;
}
