import { publish } from '@fazhi/core';
import { bringHome, openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { shippedPacks } from '../../packages/cli/src/inputs/shipped-packs.ts';
import { overlaid } from '../../packages/core/src/folder/files/overlaid.ts';
import { documentOf, seen } from '../../packages/core/test/folder/home/edited-dossier.ts';

/** Two dossiers, one with annexes made from data, one most of whose text comes from templates. */
export const examples = ['jingkai-2023', 'changjiang-2024'] as const;
const edition = 'submission';

/** An example, the file that is made of it, and that file's document in paragraphs. */
export async function openedExample(name: string) {
  const folder = `examples/${name}`;
  const { value: draft } = await openDraft(folder, shippedPacks, diskFiles);
  const bytes = (await publish(draft!, { edition, format: 'docx', allowOpen: true })).value!;
  const [head = '', ...paragraphs] = documentOf(bytes).split(/(?=<w:p>)/);
  return { folder, draft: draft!, bytes, head, paragraphs };
}

export type OpenedExample = Awaited<ReturnType<typeof openedExample>>;

/** What became of a file that came back, and the file that is built after it was written home. */
export async function homeAndBuilt(returned: Uint8Array, { folder, draft }: OpenedExample) {
  const options = { draft, folder, shelf: shippedPacks, files: diskFiles, edition } as const;
  const home = await bringHome({ bytes: returned, file: 'a.docx' }, options);
  const { value: now } = await openDraft(folder, shippedPacks, overlaid(diskFiles, home.changes));
  const built = (await publish(now!, { edition, format: 'docx', allowOpen: true })).value!;
  return { ...home, built };
}

/**
 * Rows are left out: annexes are made from the text. So are blanks at the ends of a paragraph: people indent with them, and a
 * draft is indented by its styles.
 */
export const lines = (bytes: Uint8Array): readonly string[] =>
  seen(bytes)
    .filter((line) => !/.\|./.test(line.replace('| 甲 | 乙 |', '甲 乙')))
    .map((line) => line.trim());
