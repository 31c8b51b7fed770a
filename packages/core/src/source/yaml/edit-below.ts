import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { changeMap, editKeys, spliced } from './edit-items.ts';

/** A text of several lines as a block of YAML, which reads as it is. */
export const yamlBlock = (text: string): string => `|\n  ${text.trimEnd().replaceAll('\n', '\n  ')}`;

/** The file with these keys of the map under `key` changed or added; the map is made where there is none. */
export function editKeysBelow(text: string, key: string, changes: Readonly<Record<string, string>>): string {
  const { contents } = parseDocument(text, { logLevel: 'error' });
  const map = isMap(contents) ? contents.get(key, true) : undefined;
  if (isMap(map) && map.items.length > 0) {
    const splices = changeMap(text, map as YAMLMap, changes);
    return spliced(
      text,
      splices.map((each) => ({ ...each, text: each.text.replace(/^ +$/gm, '') })),
    );
  }
  const lines = Object.entries(changes).map(([name, value]) => `\n  ${name}: ${value.replaceAll('\n', '\n  ')}`);
  return editKeys(text, { [key]: lines.join('') });
}
