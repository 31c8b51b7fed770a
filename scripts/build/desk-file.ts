import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from '../licences.ts';
import { deskOptions } from './desk.ts';

/** Writes the desk as one page that needs no server: its worker, with the commands and the shipped packs, stands in it. */
export async function buildDeskFile(root: string, file: string): Promise<void> {
  const desk = join(root, 'packages/cli/desk');
  const bundled = async (entry: string) => {
    const made = await build({
      ...deskOptions(root),
      entryPoints: [join(desk, entry)],
      format: 'iife',
      write: false,
      charset: 'utf8',
    });
    return { text: inScript(made.outputFiles[0]!.text), inputs: Object.keys(made.metafile.inputs) };
  };
  const page = await bundled('page/alone.tsx');
  const worker = await bundled('worker/alone-worker.ts');
  // The zlib inside core is from a package that no import leads to.
  const zlib = 'node_modules/@zip.js/zip.js/package.json';
  const licences = licencesOf([...new Set([...page.inputs, ...worker.inputs]), zlib], root);
  const hash = createHash('sha256').update(page.text).digest('base64');
  writeFileSync(
    file,
    `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${hash}'; worker-src blob:; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>fazhi 工作台</title>
<link rel="icon" href="data:,">
<style>${readFileSync(join(desk, 'desk.css'), 'utf8')}</style>
</head>
<body>
<div id="desk"></div>
<noscript>工作台要用到 JavaScript，请在浏览器里打开它。</noscript>
<script type="text/plain" id="licences">${inScript(licences)}</script>
<script type="text/plain" id="worker">${worker.text}</script>
<script>${page.text}</script>
</body>
</html>
`,
  );
}

/**
 * The same program, with nothing in its strings by which a page would take its end for another place. The bundler sees to
 * the end tag itself.
 *
 * @throws Error where it did not
 */
function inScript(text: string): string {
  const safe = text.replaceAll('<!--', '\\x3c!--');
  if (/<\/script/i.test(safe)) throw new Error('the end of a script stands in the program');
  return safe;
}
