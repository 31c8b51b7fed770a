import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack, type PackShelf } from '../../src/folder/index.ts';
import { checkPack, draft, parseDossier, publish } from '../../src/index.ts';
import { diskFiles } from '../../src/node/index.ts';
import { anyDossier } from './any-dossier.ts';

const folder = fileURLToPath(new URL('../../../templates/packs', import.meta.url)).replaceAll('\\', '/');
const shelf: PackShelf = { names: readdirSync(folder), folderOf: (name) => `${folder}/${name}` };

describe.each(shelf.names)('a pack that passes its check: %s', (name) => {
  it('drafts whatever dossier it is given', async () => {
    const { value: opened } = await openPack(name, shelf, diskFiles);
    const { value: compiled, messages } = checkPack(opened!.outline!, { ...opened!, label: name });
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
    let drafted = 0;
    await fc.assert(
      fc.asyncProperty(anyDossier(opened!.outline!), fc.integer({ min: 0, max: 9 }), async (report, dice) => {
        const { value: dossier } = parseDossier(new Map([['report.yaml', report]]));
        if (!dossier) return;
        drafted += 1;
        const { value, messages: said } = draft(dossier, compiled!);
        expect(said.filter(({ ruleId }) => ruleId?.startsWith('template/'))).toEqual([]);
        await publish(value, { edition: 'review', format: 'md' });
        if (dice === 0) await publish(value, { edition: 'submission', format: 'docx', allowOpen: true });
      }),
      { numRuns: 5 },
    );
    expect(drafted).toBeGreaterThan(2);
  });
});
