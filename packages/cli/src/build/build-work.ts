import { setImmediate } from 'node:timers/promises';
import { packCache, trimCache } from '@fazhi/core/folder';
import type { Host } from '../host.ts';
import type { BuildResult } from '../reporters/verbs/build.ts';
import { type BuildOptions, type BuildShelf, buildDossier, type EditionOutput, outputsOf } from './build-dossier.ts';

/** What a thread can be asked about a dossier: where it would be written, or to write it. */
export interface BuildTask {
  readonly verb: keyof BuildAnswers;
  readonly folder: string;
}
export interface BuildAnswers {
  readonly plan: readonly EditionOutput[];
  readonly build: BuildResult;
}
const verbs = { plan: outputsOf, build: buildDossier };

/** Carries out one task after the other, however they come in; of a finished dossier nothing is kept. */
export function buildWork(
  options: BuildOptions,
  { files, packs, steps, stderr, office }: Pick<Host, 'files' | 'packs' | 'steps' | 'stderr' | 'office'>,
): (task: BuildTask) => Promise<BuildAnswers[keyof BuildAnswers]> {
  const shelf: BuildShelf = { cache: packCache(packs), manifests: new Map(), steps, office };
  const carryOut = async ({ verb, folder }: BuildTask) => {
    try {
      return await verbs[verb](folder, options, shelf, files);
    } finally {
      if (steps) stderr(`【${folder}】${steps.tell()}`);
      trimCache(shelf.cache, folder);
      // Reading never waits: without a pause neither Ctrl-C nor the answers of other threads would come through.
      await setImmediate();
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const answer = last.then(() => carryOut(task));
    last = answer.catch(() => {});
    return answer;
  };
}
