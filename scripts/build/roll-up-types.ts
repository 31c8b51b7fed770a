import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { plainTypes } from './plain-types.ts';

/** Libraries whose types are a part of ours. */
const inside = ['vfile-message', 'unist', '@types/unist'];

/** What an entry of a package is called among its built files, and the file below `src` that it is. */
type Entries = Readonly<Record<string, string>>;

/**
 * Writes one declaration file for each entry of a package into its `dist`. A type is declared once: what an entry shares
 * with one before it is imported from there, so those before export it. The answer says which files went in.
 */
export async function rollUpTypes(folder: string, entries: Entries): Promise<readonly string[]> {
  const dist = join(folder, 'dist');
  const declarations = join(dist, 'declarations');
  writeDeclarations(folder, declarations);
  const written = new Map<string, string>();
  const renamed = new Map<string, string>();
  for (const [name, file] of Object.entries(entries)) {
    const input = join(declarations, file.replace(/\.ts$/, '.d.ts'));
    const bundle = await rollup({
      input,
      external: (id) => !/^[./]/.test(id) && !inside.includes(id),
      makeAbsoluteExternalsRelative: false,
      plugins: [
        {
          name: 'declared-before',
          resolveId: (id, from) => {
            const entry = from && written.get(join(dirname(from), id.replace(/\.ts$/, '.d.ts')));
            return entry ? { id: relativePath(dirname(join(dist, name)), join(dist, entry)), external: true } : null;
          },
        },
        dts({ includeExternal: inside }),
      ],
      onwarn: ({ code, message }) => {
        if (code !== 'UNUSED_EXTERNAL_IMPORT') process.stderr.write(`${message}\n`);
      },
    });
    const { output } = await bundle.generate({ format: 'es' });
    const text = withExportedNames(output[0].code, renamed);
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, `${name}.d.ts`), text);
    for (const [, names = ''] of text.matchAll(/^export \{([^}]*)\};$/gm))
      for (const [, local = '', exported = ''] of names.matchAll(/(\w+) as (\w+)/g)) renamed.set(local, exported);
    for (const path of bundle.watchFiles) if (!written.has(path)) written.set(path, `${name}.js`);
    await bundle.close();
  }
  rmSync(declarations, { recursive: true });
  return [...written.keys()];
}

/** What another entry exports by another name than its own is imported from there by that name. */
const withExportedNames = (text: string, renamed: ReadonlyMap<string, string>): string =>
  text.replace(/^(import|export) \{([^{}]*)\} from/gm, (_, verb: string, names: string) => {
    const own = names.replace(/(\w+)(?: as (\w+))?/g, (typed: string, local: string, name = local) => {
      const exported = renamed.get(local);
      return exported === undefined ? typed : exported === name ? name : `${exported} as ${name}`;
    });
    return `${verb} {${own}} from`;
  });

const relativePath = (from: string, to: string): string => {
  const path = relative(from, to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
};

/** The declarations of each source file of a package, with plain types. */
function writeDeclarations(folder: string, into: string): void {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const config = ts.getParsedCommandLineOfConfigFile(join(folder, 'tsconfig.build.json'), {}, host);
  if (!config) throw new Error(`${folder} has no tsconfig.build.json`);
  const program = ts.createProgram(config.fileNames, { ...config.options, emitDeclarationOnly: true });
  const plain = plainTypes(program);
  program.emit(undefined, (_, text, __, ___, [source] = []) => {
    if (!source) return;
    const path = join(into, relative(join(folder, 'src'), source.fileName)).replace(/\.ts$/, '.d.ts');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, plain(source, text));
  });
}
