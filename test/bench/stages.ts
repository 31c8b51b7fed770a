import { draft, publish } from '@fazhi/core';
import type { Content } from './content.ts';
import { dossierOf, made, packOf } from './peers/fazhi.ts';

/** What our own document costs, step by step; each step is given what the one before it made. */
export function stagesOf(content: Content): Readonly<Record<string, () => unknown>> {
  const dossier = dossierOf(content);
  const pack = packOf(content, dossier.report.pack);
  const { value: drafted } = draft(dossier, pack);
  const { edition } = content;
  return {
    'YAML and Markdown files → dossier': () => dossierOf(content),
    'pack files → compiled pack': () => packOf(content, dossier.report.pack),
    'dossier → draft (ledger, checks, text, tree)': () => draft(dossier, pack),
    'draft → Markdown': async () => made(await publish(drafted, { edition, format: 'md' })),
    'draft → .docx, read back': async () => made(await publish(drafted, { edition, format: 'docx' })),
  };
}
