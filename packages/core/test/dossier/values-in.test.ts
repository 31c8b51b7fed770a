import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDraft, openPacks } from '../../src/folder/index.ts';
import { createDossier, type DossierValues, draftFrom, publish } from '../../src/index.ts';
import { diskFiles } from '../../src/node/index.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const shelf = {
  names: readdirSync(join(root, 'packages/templates/packs')),
  folderOf: (name: string) => join(root, 'packages/templates/packs', name),
};
const examples = ['jingkai-2023', 'caidian-2023', 'changjiang-2024', 'wujin-2023'];

type Values = Record<string, unknown> & { attachments?: { file?: string; text?: string }[] };

/** A dossier's files as the values that a database would hold. */
function valuesOf(folder: string): Values {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const values: Values = parse(read('report.yaml'));
  const lists = ['facts', 'evidence', 'tasks', 'metrics', 'relations'] as const;
  const data = paths
    .filter((path) => /^(?:(?:facts|evidence|tasks|metrics)\.yaml|facts\/[^/]+\.yaml)$/.test(path))
    .sort();
  for (const path of data) {
    const { source, title, ...file } = parse(read(path)) as Record<string, unknown>;
    if (title !== undefined) values.taskListTitle = title;
    for (const kind of lists) {
      const items = (file[kind] ?? []) as readonly object[];
      const shared = kind === 'facts' && source !== undefined ? items.map((each) => ({ source, ...each })) : items;
      if (shared.length > 0) values[kind] = [...((values[kind] as object[]) ?? []), ...shared];
    }
  }
  const prose = paths.filter((path) => /^prose\/.+\.md$/.test(path));
  if (prose.length > 0) values.prose = Object.fromEntries(prose.map((path) => [path.slice(6, -3), read(path)]));
  values.attachments = (values.attachments ?? []).map(({ file, ...rest }) =>
    file ? { ...rest, text: read(file) } : rest,
  );
  return values;
}

describe.each(examples)('%s from values', (name) => {
  const folder = join(root, 'examples', name);
  it('is the same document as from its files', async () => {
    const { value: dossier, messages } = createDossier(valuesOf(folder) as unknown as DossierValues);
    expect(messages.map(String)).toEqual([]);
    const { packs } = await openPacks(dossier!.report.pack, shelf, diskFiles);
    const named = new Map([...packs].map(([label, files]) => [label.split('/').at(-1)!, files]));
    const { value: draft, messages: found } = draftFrom(dossier!, named);
    expect(found.filter(({ fatal }) => fatal === true).map(String)).toEqual([]);
    const { value: fromFiles } = await openDraft(folder, shelf, diskFiles);
    const options = { edition: 'submission', format: 'docx', allowOpen: true } as const;
    const [left, right] = [await publish(draft!, options), await publish(fromFiles!, options)];
    expect(Buffer.compare(left.value!, right.value!)).toBe(0);
  });
});
