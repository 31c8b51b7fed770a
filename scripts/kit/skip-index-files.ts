import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Imports go to the file that has the name, past every `index.ts` that only passes names on. Otherwise one error class
 * from the public API would load everything the API names: Excel for a command that never writes a workbook.
 */
export function skipIndexFiles(packages: string): Plugin {
  const own: Readonly<Record<string, string>> = {
    '@fazhi/core': `${packages}/core/src/index.ts`,
    '@fazhi/core/folder': `${packages}/core/src/folder/index.ts`,
    '@fazhi/core/node': `${packages}/core/src/node/index.ts`,
  };
  const tables = new Map<string, Names | undefined>();
  const fileOf = (from: string, specifier: string) => own[specifier] ?? resolve(dirname(from), specifier);
  const namesOf = (file: string): Names | undefined => {
    if (!tables.has(file)) tables.set(file, readNames(file));
    return tables.get(file);
  };
  const find = (file: string, name: string): Found => {
    const passed = namesOf(file)?.get(name);
    return passed ? find(resolve(dirname(file), passed.file), passed.name) : { file, name };
  };
  return {
    name: 'skip-index-files',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]packages[\\/](?:core|cli)[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
        loader: 'ts',
        contents: readFileSync(path, 'utf8').replace(
          /^import \{([^}]*)\} from '([^']+)';$/gm,
          (whole, names: string, specifier: string) => {
            const barrel = fileOf(path, specifier);
            if (!namesOf(barrel)) return whole;
            return namesIn(names)
              .map(([name, local]) => {
                const found = find(barrel, name);
                return `import { ${found.name} as ${local} } from ${JSON.stringify(pathTo(path, found.file))};`;
              })
              .join(' ');
          },
        ),
      }));
    },
  };
}

interface Found {
  readonly file: string;
  readonly name: string;
}
type Names = ReadonlyMap<string, Found>;

const pathTo = (from: string, to: string) => `./${relative(dirname(from), to).replaceAll('\\', '/')}`;

/** `a, type B, c as d` without the types: the name there, and the name here. */
const namesIn = (list: string): readonly (readonly [string, string])[] =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => each.split(' as '))
    .map(([name = '', local = name]) => [name, local] as const);

/** What a file passes on; undefined where it has anything of its own. */
function readNames(file: string): Names | undefined {
  if (!/[\\/]index\.ts$/.test(file) || !existsSync(file)) return undefined;
  const names = new Map<string, Found>();
  const rest = readFileSync(file, 'utf8').replace(
    /^export (type )?(?:\{([^}]*)\}|\*) from '([^']+)';$/gm,
    (_, type: string | undefined, list: string | undefined, from: string) => {
      if (!type) for (const [name, local] of namesIn(list ?? '')) names.set(local, { file: from, name });
      return '';
    },
  );
  return rest.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim() === '' ? names : undefined;
}
