import { requireArgument } from '../message/index.ts';
import { newestFirst } from './reference.ts';

/** What CHANGES.md says of one version. */
export interface VersionChanges {
  readonly version: string;
  /** Markdown, without its heading. */
  readonly text: string;
}

/** `CHANGES.md`: what it says by version, and headings that look like a version and are none. */
export interface Changes {
  readonly versions: readonly VersionChanges[];
  readonly mistyped: readonly { readonly line: number; readonly heading: string }[];
}

const versionHeading = /^#{1,6}\s+v?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2})(?![\d.])/;
const likeVersion = /^[#＃]+\s*[vVｖ]?[\d０-９]+(?:[.．。][\d０-９]+)+/;

/**
 * What CHANGES.md says, by version: a heading with one begins what is said of it, `## 1.1.0`, `## 1.1.0（2026-01-20）`.
 *
 * @param markdown the text of CHANGES.md
 * @returns versions in their order, and headings that are none but look like it
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * parseChanges('## 1.1.0\n\n- 甲\n').versions; // [{ version: '1.1.0', text: '- 甲' }]
 * ```
 */
export function parseChanges(markdown: string): Changes {
  requireArgument('text', 'markdown', markdown);
  const versions: { version: string; lines: string[] }[] = [];
  const mistyped: { line: number; heading: string }[] = [];
  for (const [index, line] of markdown.split(/\r\n|\r|\n/).entries()) {
    const version = versionHeading.exec(line)?.[1];
    if (version !== undefined) versions.push({ version, lines: [] });
    else if (likeVersion.test(line)) mistyped.push({ line: index + 1, heading: line.trim() });
    else versions.at(-1)?.lines.push(line);
  }
  return { versions: versions.map(({ version, lines }) => ({ version, text: lines.join('\n').trim() })), mistyped };
}

/**
 * What came after one version up to another, the newest first; after nothing, all of it.
 *
 * @param changes what `parseChanges` read
 * @param after a version that is known; undefined for none
 * @param upTo the last version that is wanted
 * @returns versions with their text
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * changesBetween(parseChanges('## 1.1.0\n\n## 1.0.0\n'), '1.0.0', '1.1.0').length; // 1
 * ```
 */
export function changesBetween(changes: Changes, after: string | undefined, upTo: string): readonly VersionChanges[] {
  requireArgument('object', 'changes', changes);
  requireArgument('text', 'upTo', upTo);
  return changes.versions
    .filter(({ version }) => newestFirst(upTo, version) <= 0)
    .filter(({ version }) => after === undefined || newestFirst(version, after) < 0)
    .sort((left, right) => newestFirst(left.version, right.version));
}
