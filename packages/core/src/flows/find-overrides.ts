import type { Origin } from '../model/origin.ts';
import type { Outline } from '../model/outline.ts';
import type { PackFiles } from '../pack/index.ts';

/**
 * Files of a pack that stand in the place of one below it without a patch: bodies of sections and partials. Nobody
 * is told when the file below changes.
 *
 * @param layers base first
 */
export function findOverrides(
  { origins }: Pick<Outline, 'origins'>,
  layers: readonly { readonly label: string; readonly files: PackFiles }[],
): readonly string[] {
  const found = new Set([...origins.values()].flatMap((aspects) => shadowing(aspects.get('body'))));
  const below = new Set<string>();
  for (const { label, files } of layers) {
    const partials = [...files.keys()].filter((path) => path.startsWith('partials/'));
    for (const path of partials) {
      if (below.has(path)) found.add(`${label}/${path}`);
      below.add(path);
    }
  }
  return [...found].sort();
}

function shadowing(body: Origin | undefined): readonly string[] {
  if (!body) return [];
  const own = body.op === 'template' && body.before ? [body.place.file] : [];
  return [...own, ...shadowing(body.before)];
}
