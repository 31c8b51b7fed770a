import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes packages/core/src/ooxml/zip/zlib-wasm.ts anew from the zip.js that is installed. */
const manifest = createRequire(import.meta.url).resolve('@zip.js/zip.js/package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
const licence = readFileSync(join(dirname(manifest), 'LICENSE'), 'utf8').trim();
const bytes = readFileSync(join(dirname(manifest), 'dist/zip-module.wasm'));
const text = `/*
zlib as a WebAssembly module in base64, from @zip.js/zip.js ${version}; renewed by \`npm run renew:zlib\`.

${licence}
*/
export const zlibWasm =
  '${bytes.toString('base64')}';
`;
writeFileSync(fileURLToPath(new URL('../packages/core/src/ooxml/zip/zlib-wasm.ts', import.meta.url)), text);
