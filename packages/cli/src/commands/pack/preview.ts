import { hasErrors } from '@fazhi/core';
import { type OpenedPack, openPreview, openWorkspace, packCache, trimCache } from '@fazhi/core/folder';
import { type DraftPreview, writePreviewHtml } from '@fazhi/core/packs';
import { exitCodes } from '../../exit-code.ts';
import { shippedPacks } from '../../inputs/shipped-packs.ts';
import { writePage } from '../../outputs/write-page.ts';
import { messageJson, stringifyJson } from '../../reporters/json.ts';
import { differencePretty, packDifference } from '../../reporters/pack/difference.ts';
import { isPreviewWanting, previewJson, previewPretty } from '../../reporters/pack/preview.ts';
import { listOf } from '../../reporters/pretty.ts';
import type { Action } from './action.ts';

/** What a release of a pack does to the draft of every dossier of a workspace. */
export async function preview(
  workspace: string,
  before: OpenedPack,
  after: OpenedPack,
  { options, host }: Pick<Action, 'options' | 'host'>,
): Promise<number> {
  if (!before.outline || !after.outline) return exitCodes.findings;
  const { files } = host;
  const { value, messages } = await openWorkspace(workspace, files);
  const cache = packCache();
  const dossiers: DraftPreview[] = [];
  for (const dossier of value?.dossiers ?? []) {
    const opened = openPreview(dossier, shippedPacks, files, { before, after, cache });
    dossiers.push(await opened.catch((error: unknown) => unopened(dossier, error)));
    trimCache(cache, dossier);
  }
  const difference = packDifference(before.outline, after.outline);
  const release = `${after.outline.packs.at(-1)?.id} ${difference.from} → ${difference.to}`;
  const page = () => writePreviewHtml(value?.name ?? workspace, { release, changes: difference.changes, dossiers });
  if (typeof options.html === 'string') await writePage(options.html, page(), host);
  const shown: Readonly<Record<string, () => string>> = {
    json: () => stringifyJson({ ...difference, dossiers: previewJson(dossiers), messages: messages.map(messageJson) }),
    html: () => new TextDecoder().decode(page()),
    pretty: () =>
      [
        listOf(messages, host.colour),
        differencePretty(difference),
        '\n',
        previewPretty(dossiers, options.quiet === true),
      ].join(''),
  };
  host.stdout(shown[String(options.format)]?.() ?? '');
  const isWanting = !difference.honest || hasErrors(messages) || dossiers.some(isPreviewWanting);
  return isWanting ? exitCodes.findings : exitCodes.clean;
}

const unopened = (dossier: string, error: unknown): DraftPreview => ({
  dossier,
  isDrafted: false,
  edits: [],
  layout: [],
  come: [],
  gone: [],
  trouble: (error as Error).message,
});
