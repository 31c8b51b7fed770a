import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Content } from './content.ts';
import { peers } from './peers/index.ts';

/** The parts of a first document: loading the library, making ready, the first file, the second. */
export const firstCallParts = ['import', 'prepare', 'first', 'second'] as const;

const tags = [(name: string) => `{${name}}`, (name: string) => `+++${name}+++`] as const;

/**
 * Times the first document of each peer in a process of its own: the answer runs one peer and returns the ms of each
 * part. All are bundled in the same way, so that the number of a library's files is not what is measured.
 */
export async function firstCalls(content: Content, folder: string): Promise<readonly (() => readonly number[])[]> {
  mkdirSync(folder, { recursive: true });
  for (const tag of tags) {
    writeFileSync(join(folder, `${encodeURIComponent(tag('template'))}.docx`), content.template(tag));
  }
  writeFileSync(join(folder, 'values.json'), JSON.stringify(content.values));
  await build({
    stdin: { contents: program(content, folder), resolveDir: resolve('test/bench'), loader: 'ts' },
    bundle: true,
    splitting: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as requires } from 'node:module'; const require = requires(import.meta.url);",
    },
    logLevel: 'error',
  });
  return peers.map((_, index) => () => {
    const printed = execFileSync(process.execPath, [join(folder, 'stdin.mjs'), String(index)], { encoding: 'utf8' });
    return JSON.parse(printed) as readonly number[];
  });
}

const program = ({ folder: dossier }: Content, folder: string): string => `
  import { readFileSync } from 'node:fs';
  import { filesOf } from './content.ts';
  import { peers } from './peers/index.ts';
  const folder = ${JSON.stringify(folder)};
  const content = {
    ...filesOf(${JSON.stringify(dossier)}),
    values: JSON.parse(readFileSync(folder + '/values.json', 'utf8')),
    template: (tag) => readFileSync(folder + '/' + encodeURIComponent(tag('template')) + '.docx'),
  };
  const at = [performance.now()];
  const mark = () => at.push(performance.now());
  const peer = await peers[Number(process.argv[2])]!();
  mark();
  const render = await peer.prepare(content);
  mark();
  await render();
  mark();
  await render();
  mark();
  console.log(JSON.stringify(at.slice(1).map((time, index) => time - at[index]!)));
`;
