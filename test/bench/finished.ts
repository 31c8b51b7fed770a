import { draft, publish } from '@fazhi/core';
import { type Content, filesOf } from './content.ts';
import { dossierOf, made, packOf } from './peers/fazhi.ts';
import { templateFrom } from './template.ts';

/** A report finished once with what is being measured, so that the peers can be given the same. */
export interface Finished extends Content {
  /** What every peer's file must say, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
  readonly markdown: Uint8Array;
}

export async function finishedOf(folder: string): Promise<Finished> {
  const files = filesOf(folder);
  const dossier = dossierOf(files);
  const { value: drafted } = draft(dossier, packOf(files, dossier.report.pack));
  const { edition } = files;
  const docx = made(await publish(drafted, { edition, format: 'docx' }));
  return { ...files, ...templateFrom(docx), markdown: made(await publish(drafted, { edition, format: 'md' })) };
}
