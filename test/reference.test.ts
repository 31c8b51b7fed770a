import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@fazhi/core';
import * as folder from '@fazhi/core/folder';
import * as node from '@fazhi/core/node';
import * as worker from '@fazhi/core/worker';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'packages/core/src');
const entries = { core: 'index.ts', folder: 'folder/index.ts', node: 'node/index.ts', worker: 'worker/index.ts' };
const values: Readonly<Record<string, object>> = { core, folder, node, worker };

/** What the examples stand on, from the start page. */
const start = readFileSync(join(root, 'docs/api/README.md'), 'utf8');
const prelude = /^```ts\n(.*?)^```$/ms.exec(start)![1]!;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
};
const program = ts.createProgram(
  Object.values(entries).map((entry) => join(source, entry)),
  options,
);
const checker = program.getTypeChecker();

interface Name {
  readonly name: string;
  readonly entry: string;
  readonly symbol: ts.Symbol;
  readonly isFunction: boolean;
}
/** What an entry exports, looked through to where it is declared. */
const names = Object.entries(entries).flatMap(([entry, file]): readonly Name[] => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(join(source, file))!)!;
  return checker.getExportsOfModule(module).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const isFunction =
      (symbol.flags & ts.SymbolFlags.Value) !== 0 && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
    return { name: exported.name, entry, symbol, isFunction };
  });
});
const functions = names.filter(({ isFunction }) => isFunction);

const tagsOf = ({ symbol }: Name, tag: string): readonly string[] =>
  symbol.getJsDocTags(checker).flatMap(({ name, text }) => (name === tag ? [ts.displayPartsToString(text)] : []));
const examplesOf = (name: Name): readonly string[] =>
  tagsOf(name, 'example').map((text) => /^```ts\n(.*)\n```$/s.exec(text.trim())?.[1] ?? '');

describe('every public name', () => {
  it('says what it is', () => {
    const bare = names.flatMap(({ name, symbol }) => {
      const below = symbol.flags & ts.SymbolFlags.Module ? checker.getExportsOfModule(symbol) : [symbol];
      const silent = below.filter((each) => each.getDocumentationComment(checker).length === 0);
      return silent.map((each) => (each === symbol ? name : `${name}.${each.name}`));
    });
    expect(bare.sort()).toEqual([]);
  });

  it('that is a function tells of each parameter, of what it returns, and shows an example', () => {
    const wanting = functions.flatMap((each) => {
      const signature = checker.getTypeOfSymbol(each.symbol).getCallSignatures()[0]!;
      const told = tagsOf(each, 'param').filter((text) => /\S\s+\S/.test(text)).length;
      return [
        ...(told === signature.getParameters().length ? [] : [`${each.name}: @param`]),
        ...(tagsOf(each, 'returns').length === 1 ? [] : [`${each.name}: @returns`]),
        ...(examplesOf(each).length === 1 && examplesOf(each)[0] !== '' ? [] : [`${each.name}: @example`]),
      ];
    });
    expect(wanting).toEqual([]);
  });

  it('that throws of its own accord says so', () => {
    const silent = functions.filter((each) => {
      const text = each.symbol.valueDeclaration!.getText();
      return text.includes('requireArgument(') && !tagsOf(each, 'throws').some((said) => said.includes('usage/type'));
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('the examples', () => {
  it('stand on the same lines in Chinese', () => {
    expect(readFileSync(join(root, 'docs/api/README.zh-CN.md'), 'utf8')).toContain(prelude);
  });

  const fragments = functions.flatMap((each) => examplesOf(each).map((text) => ({ name: each.name, text })));
  const imports = Object.entries(entries).map(([entry, file]) => {
    const shown = names.filter((each) => each.entry === entry);
    const list = shown.map((each) => (each.symbol.flags & ts.SymbolFlags.Value ? each.name : `type ${each.name}`));
    return `import { ${list.join(', ')} } from '../packages/core/src/${file}';`;
  });
  /** Each is a function of its own, after what all stand on. */
  const written = fragments.map(
    ({ name, text }) => `${name}: async () => {\nconst said: unknown[] = [];\n${told(text)}\nreturn said;\n},`,
  );
  const table = `{\n${written.join('\n')}\n}`;

  it('are well typed', () => {
    const file = join(root, 'test/examples-of-reference.ts');
    const text = `${imports.join('\n')}\n${prelude}\nexport const examples = ${table};\n`;
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (path) => path === file || fileExists.call(host, path);
    host.getSourceFile = (path, ...rest) =>
      path === file
        ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
        : getSourceFile.call(host, path, ...rest);
    const checked = ts.createProgram([file], options, host);
    const wrong = checked.getSemanticDiagnostics(checked.getSourceFile(file)).map(({ messageText, start = 0 }) => {
      const line = text.slice(0, start).split('\n').length;
      return `${text.split('\n')[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(wrong).toEqual([]);
  });

  let examples: Record<string, () => Promise<readonly unknown[]>>;
  beforeAll(async () => {
    const all = Object.assign({}, ...Object.values(values));
    const typed = `async () => {\n${prelude}\nreturn ${table};\n}`;
    const plain = transformSync(typed, { loader: 'ts' }).code.trim().replace(/;$/, '');
    examples = await new Function(...Object.keys(all), `return (${plain})();`)(...Object.values(all));
  });

  it.each(fragments)('$name: is as it says', async ({ name }) => {
    const said = await examples[name]!();
    expect(said.length).toBeGreaterThan(0);
    for (const [actual, expected] of said as readonly [unknown, unknown][]) expect(actual).toEqual(expected);
  });
});

/** `expression; // value` noted with both; the value is an expression too. */
function told(text: string): string {
  return text.replace(
    /^(?!const |import )(.+); \/\/ (.+)$/gm,
    (_, expression: string, value: string) => `said.push([await (${expression}), ${value}]);`,
  );
}
