import { type RollUpPart, stringifyRollUpPart } from '@fazhi/core';
import type { Host } from '../host.ts';
import { type MadeFile, outputPath } from '../outputs/output.ts';
import { internalLists, refuseBeside } from '../outputs/refuse-beside.ts';
import { writeOutputs } from '../outputs/write-outputs.ts';

/**
 * Writes a part of a roll-up and returns its path. It has every figure of its members, internal ones too: never beside the
 * public edition.
 */
export async function writePart(
  part: RollUpPart,
  { dossier, folder }: { readonly dossier: string; readonly folder: string },
  host: Host,
): Promise<string> {
  const output = { folder, name: `${nameOf(part.shards)}.json`, edition: internalLists.rollup, format: 'json' };
  const made: MadeFile = { output, bytes: stringifyRollUpPart(part) };
  await refuseBeside([output], host.files);
  await writeOutputs(dossier, [made], new Map(), host.files);
  return outputPath(output);
}

/** 汇总-2-5, of two 汇总-1-5+2-5, of many 汇总-1-50等20份. */
function nameOf(shards: readonly string[]): string {
  const names = shards.map((shard) => shard.replace('/', '-'));
  return `汇总-${names.length > 4 ? `${names[0]}等${names.length}份` : names.join('+')}`;
}
