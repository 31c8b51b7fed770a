import { metricsFile } from '../../packages/core/src/model/dossier/dossier.ts';
import { formulationsFile } from '../../packages/core/src/model/pack/formulation.ts';
import { packFile } from '../../packages/core/src/model/pack/pack.ts';
import { parseTemplate } from '../../packages/core/src/outline/parse-template.ts';
import type { KnownContent } from '../../packages/core/src/pack/index.ts';
import { parseYaml } from '../../packages/core/src/source/index.ts';

/** The files that are YAML, as `parsePack` reads them. */
const schemas: Readonly<Record<string, Parameters<typeof parseYaml>[2]>> = {
  'pack.yaml': packFile,
  'metrics.yaml': metricsFile,
  'formulations.yaml': formulationsFile,
};

/** What the files of a sound pack say, as its data module keeps it. @throws Error where one of them is unsound */
export function knowPack(files: ReadonlyMap<string, string>): KnownContent {
  const known = { values: {}, trees: {}, titles: {} } as { [Part in keyof KnownContent]: Record<string, unknown> };
  for (const [path, text] of files) {
    if (path.endsWith('.hbs')) known.trees[path] = treeOf(text, path);
    const schema = schemas[path];
    if (!schema) continue;
    const { value: parsed, messages } = parseYaml(text, path, schema);
    if (!parsed) throw new Error(messages.join('\n'));
    const places = [...parsed.places].flatMap(([at, { line, column }]) => [at, line, column]);
    known.values[path] = [parsed.value, places];
    if (path === 'pack.yaml') for (const title of titlesIn(parsed.value)) known.titles[title] = treeOf(title, path);
  }
  return known as unknown as KnownContent;
}

function treeOf(text: string, file: string): unknown {
  const tree = parseTemplate({ file, text }, []);
  if (!tree) throw new Error(`${file} is no template`);
  return without(tree);
}

/** What nobody looks at once a template is parsed: two thirds of a tree. */
const unread = new Set(['strip', 'openStrip', 'inverseStrip', 'closeStrip', 'source', 'end', 'data', 'depth', 'parts']);
const without = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (unread.has(key) ? undefined : value)));

/** Of the report, of sections, and of those that patches bring or rename. */
function titlesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    key === 'title' && typeof each === 'string' ? [each] : titlesIn(each),
  );
}
