import { elementsOf, parseXml } from './xml.ts';
import { type Parts, textOf } from './zip/package.ts';

/** What one part says of another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, `styles`: the rest differs between the transitional and the strict format. */
  readonly type: string;
  /** The part it leads to; undefined where it leads out of the package. */
  readonly target: string | undefined;
}

/** The relationships of a part, or of the package where it is `''`. Throws `PackageError`. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const root = parts.has(name) ? parseXml(textOf(parts, name), name).documentElement : undefined;
  return (root ? elementsOf(root) : []).map((element) => {
    const target = element.getAttribute('Target') ?? '';
    return {
      id: element.getAttribute('Id') ?? '',
      type: (element.getAttribute('Type') ?? '').split('/').at(-1) as string,
      target: element.getAttribute('TargetMode') === 'External' ? undefined : partNamed(parts, resolve(folder, target)),
    };
  });
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Names of parts that differ in case alone are one name. */
function partNamed(parts: Parts, name: string): string {
  if (parts.has(name)) return name;
  const lower = name.toLowerCase();
  return [...parts.keys()].find((each) => each.toLowerCase() === lower) ?? name;
}
