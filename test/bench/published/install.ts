import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packPackages } from '../../pack-packages.ts';
import type { Finished } from '../finished.ts';
import { dossierOf } from '../peers/fazhi.ts';
import { scripts } from './scripts.ts';

/**
 * Installs the packed packages into an empty folder, with docxtemplater beside them, and puts there what each contender
 * is given: the dossier as files and as values, and the template of the peer with its values.
 */
export function installPublished(content: Finished, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'tarballs'), { recursive: true });
  const tarballs = packPackages(join(folder, 'tarballs'));
  const { devDependencies } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const peers = ['docxtemplater', 'pizzip'].map((name) => `${name}@${devDependencies[name]}`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  execFileSync('npm', ['install', ...quiet, ...Object.values(tarballs), ...peers], { cwd: folder, stdio: 'pipe' });

  cpSync(content.folder, join(folder, 'dossier'), { recursive: true, filter: (path) => !/[\\/]out$/.test(path) });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'dossier.json': JSON.stringify(valuesOf(content)),
    'template.docx': content.template((name) => `{${name}}`),
    'template.json': JSON.stringify(content.values),
    ...Object.fromEntries(Object.entries(scripts).map(([name, text]) => [`${name}.mjs`, text])),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
}

/** The dossier as `createDossier` takes it. */
function valuesOf(content: Finished): unknown {
  const { report, metrics, relations, facts, evidence, taskList, prose } = dossierOf(content);
  const texts = [...prose].map(([section, { text }]) => [section, text]);
  return {
    ...report,
    metrics,
    relations,
    facts,
    evidence,
    tasks: taskList.tasks,
    ...(taskList.title !== undefined && { taskListTitle: taskList.title }),
    prose: Object.fromEntries(texts),
  };
}
