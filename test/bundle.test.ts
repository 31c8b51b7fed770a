import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext, runInThisContext } from 'node:vm';
import * as core from '@fazhi/core';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { expect, it } from 'vitest';
import { readParagraphs } from '../packages/core/src/readers/docx/index.ts';

const entry = fileURLToPath(new URL('../packages/core/src/index.ts', import.meta.url));

/** The bundle a browser would load, and the built-ins that it asked for. */
async function bundle(input: Pick<BuildOptions, 'entryPoints' | 'stdin'>) {
  const builtins: string[] = [];
  const watchBuiltins: Plugin = {
    name: 'watch-builtins',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point' || !isBuiltin(path)) return undefined;
        builtins.push(`${path} from ${importer}`);
        return { path, external: true };
      });
    },
  };
  const { outputFiles } = await build({
    ...input,
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'fazhi',
    conditions: ['source'],
    logLevel: 'silent',
    plugins: [watchBuiltins],
  });
  return { code: outputFiles[0]!.text, builtins };
}

/** All that drafting needs beside the language: no process, Buffer, require, document or crypto. */
const beside = { TextEncoder, TextDecoder, atob };

/** Runs where only the language and `beside` exist: a dossier and a pack in memory become a Word file. */
const drafting = `async ({ parseDossier, resolvePack, compilePack, draft, publish }) => {
  const messages = [];
  const take = ({ value, messages: found }) => (messages.push(...found.map(String)), value);
  const dossier = take(parseDossier(new Map([['report.yaml', [
    'organ: { name: 云山县人民政府, level: county }',
    'year: 2025',
    'pack: small',
    'facts: [{ metric: review.accepted, value: 21 }]',
  ].join('\\n')]])));
  const pack = new Map([
    ['pack.yaml', 'id: small\\nname: 小包\\nversion: 1.0.0\\nsections: [{ id: review, title: 行政复议 }]'],
    ['metrics.yaml', 'metrics: [{ id: review.accepted, name: 案件数, unit: 件, kind: count }]'],
    ['sections/review.hbs', '全年办理行政复议案件{{fact "review.accepted"}}。'],
  ]);
  const outline = take(compilePack(take(resolvePack('small', new Map([['small', pack]])))));
  const bytes = take(await publish(take(draft(dossier, outline)), { edition: 'submission', format: 'docx' }));
  return { messages, bytes };
}`;

it('core asks for no Node built-in and drafts a Word file where there is none', async () => {
  const { code, builtins } = await bundle({ entryPoints: [entry] });
  expect(builtins).toEqual([]);

  const context = createContext({ ...beside });
  expect(runInContext('[typeof process, typeof Buffer, typeof require, typeof module]', context)).toEqual(
    Array(4).fill('undefined'),
  );
  runInContext(code, context);
  const { messages, bytes } = await runInContext(`(${drafting})(fazhi)`, context);
  expect(messages).toEqual([]);
  expect(readParagraphs(new Uint8Array(bytes))).toContain('全年办理行政复议案件21件。');
});

it('core makes the same bytes here, in a page, and where WebAssembly is forbidden', async () => {
  const { code } = await bundle({ entryPoints: [entry] });
  const draftIn = async (preparation: string): Promise<Uint8Array> => {
    const context = createContext({ ...beside });
    runInContext(`${preparation}\n${code}`, context);
    return new Uint8Array((await runInContext(`(${drafting})(fazhi)`, context)).bytes);
  };
  const [page, forbidden] = await Promise.all([draftIn(''), draftIn('delete globalThis.WebAssembly;')]);
  const here: Uint8Array = (await runInThisContext(`(${drafting})`)(core)).bytes;
  expect(page).toEqual(here);
  expect(forbidden).toEqual(page);
});

it('a built-in would have been noticed, with its prefix or without', async () => {
  const { builtins } = await bundle({ stdin: { contents: "import 'node:fs'; import('path'); require('zlib');" } });
  expect(builtins.map((each) => each.split(' ')[0])).toEqual(['node:fs', 'path', 'zlib']);
});
