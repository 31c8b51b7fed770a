import { editions, type Matrix, writeCoverageHtml, writeCoverageXlsx } from '@fazhi/core';
import type { Files } from '@fazhi/core/folder';
import { fileNameOf } from './file-name-of.ts';
import { type MadeFile, type Output, refuseCollisions } from './output.ts';
import { internalLists, refuseBeside } from './refuse-beside.ts';
import { refuseEdited } from './refuse-edited.ts';
import { writeOutputs } from './write-outputs.ts';

const writers = {
  xlsx: writeCoverageXlsx,
  html: async (matrix: Matrix) => writeCoverageHtml(matrix),
} as const;
type CoverageFormat = keyof typeof writers;
export const coverageFormats = Object.keys(writers) as CoverageFormat[];

/** What a matrix is for: everyone, or those inside; then whether it says anything that is not for everyone. */
export type CoverageFor = 'everyone' | 'inside-open' | 'inside-internal';
const editionOf: { readonly [For in CoverageFor]: string } = {
  everyone: editions.public.id,
  'inside-open': 'coverage',
  'inside-internal': internalLists.coverage,
};

/** One dossier's matrix and the files it is to be written as. */
export interface CoveragePlan {
  readonly dossier: string;
  readonly matrix: Matrix;
  readonly outputs: readonly CoverageOutput[];
}
interface CoverageOutput extends Output {
  readonly format: CoverageFormat;
}

export const planCoverage = (
  dossier: string,
  matrix: Matrix,
  { formats, folder, audience }: { formats: readonly CoverageFormat[]; folder: string; audience: CoverageFor },
): CoveragePlan => ({
  dossier,
  matrix,
  outputs: formats.map((format) => {
    const name = `${fileNameOf(matrix.title)}落实情况.${format}`;
    return { folder, name, edition: editionOf[audience], format };
  }),
});

/**
 * Writes all of these or none.
 *
 * @throws UsageError `output/collision`, `output/edited`, `output/beside-public`; InputError where nothing can be written
 */
export async function writeCoverage(plans: readonly CoveragePlan[], force: boolean, files: Files): Promise<void> {
  const outputs = plans.flatMap((plan) => plan.outputs);
  refuseCollisions(outputs);
  await refuseBeside(outputs, files);
  const written: (() => Promise<void>)[] = [];
  for (const { dossier, matrix, outputs } of plans) {
    const made: readonly MadeFile[] = await Promise.all(
      outputs.map(async (output) => ({ output, bytes: await writers[output.format](matrix) })),
    );
    const standing = force ? new Map() : await refuseEdited(made, dossier, files);
    written.push(() => writeOutputs(dossier, made, standing, files));
  }
  for (const write of written) await write();
}
