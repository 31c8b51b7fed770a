import { compilePack, draft, type Outcome, parseDossier, publish, resolvePack } from '@fazhi/core';
import type { Content } from '../content.ts';
import type { Peer } from './peer.ts';

/** What a stage made. @throws where it made nothing */
export function made<Value>({ value, messages }: Outcome<Value | undefined>): Value {
  if (value === undefined) throw new Error(messages.map(String).join('\n'));
  return value;
}

export const dossierOf = ({ dossier }: Pick<Content, 'dossier'>) => made(parseDossier(dossier));

export const packOf = ({ packs }: Pick<Content, 'packs'>, reference: string) =>
  made(compilePack(made(resolvePack(reference, packs))));

export const fazhi: Peer = {
  name: 'fazhi',
  does: 'ledger, checks, outline, Markdown, tree, .docx with a bookmark for each fact, read back and compared',
  doesNot: 'read YAML or templates: the dossier is parsed and the pack compiled before',
  prepare: async (content) => {
    const dossier = dossierOf(content);
    const pack = packOf(content, dossier.report.pack);
    return async () => made(await publish(draft(dossier, pack).value, { edition: content.edition, format: 'docx' }));
  },
};
