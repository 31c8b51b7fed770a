import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Draft, type EditionId, editionIds, type LayoutProfileId, publish } from '@fazhi/core';
import { openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { describe, expect, it } from 'vitest';
import { formatFindings } from '../packages/core/test/lint/page-parts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };

/** The folders right below one that hold a dossier. */
const dossiersIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .map((name) => join(folder, name))
        .filter((path) => existsSync(join(path, 'report.yaml')))
        .sort()
    : [];

async function opened(folder: string): Promise<Draft> {
  const { value, messages } = await openDraft(folder, shelf, diskFiles);
  expect(value, messages.map(String).join('\n')).toBeDefined();
  return value!;
}

/** Rules of the page that speak of what we wrote ourselves; undefined where an edition may not leave. */
async function findingsOf(draft: Draft, edition: EditionId): Promise<readonly string[] | undefined> {
  const { value } = await publish(draft, { edition, format: 'docx', allowOpen: true });
  return value && (await formatFindings(value));
}

const withProfile = (draft: Draft, profile: LayoutProfileId): Draft => ({
  ...draft,
  layout: { ...draft.layout, profile },
});

type Head = Draft['report']['head'];
const organs = ['云山县人民政府', '云山县司法局', '云山县财政局'];
const jointly: Partial<Head> = { issuerMarks: organs.slice(0, 2), signatures: organs.slice(0, 2) };
/** What is printed above and below the text, in many forms. */
const heads: Readonly<Record<string, Partial<Head>>> = {
  'two organs': { ...jointly, signatories: ['林某', '赵某某'] },
  'two organs, sealed': { ...jointly, sealed: true, signatories: ['林某', '赵某某'] },
  'three organs that sign for five': {
    issuerMarks: organs,
    signatures: organs,
    signatories: ['林某', '赵某某', '钱某', '孙某', '周某某'],
  },
  'every part of the head': { copyNumber: '000001', secrecy: '机密★1年', urgency: '特急', note: '联系人：李某某' },
  '抄送 of many': { copyTo: Array.from({ length: 20 }, (_, at) => `云山县第${at + 1}镇人民政府`) },
  'no 抄送': { copyTo: [] },
};

const profiles = ['page-37', 'ink-true', 'legacy-28'] as const;
/** Those that take seconds to build: not in every edition. */
const longest = /caidian|dongxihu/;
const folders = [...dossiersIn(join(root, 'examples')), ...dossiersIn(join(root, 'examples/city-workspace/districts'))];

describe('what we write ourselves has a page without fault', { timeout: 60_000 }, () => {
  it.each(folders.map((folder) => [folder.slice(root.length), folder]))('%s, in every edition', async (_, folder) => {
    const draft = await opened(folder);
    const found: Record<string, readonly string[] | undefined> = {};
    for (const edition of longest.test(folder) ? (['submission', 'public'] as const) : editionIds)
      found[edition] = (await findingsOf(draft, edition)) ?? [];
    expect(Object.values(found).flat()).toEqual([]);
  });

  it.each(['jingkai-2023', 'single-file'])('%s, in every profile and with every head', async (name) => {
    const draft = await opened(join(root, 'examples', name));
    const found: Record<string, readonly string[] | undefined> = {};
    for (const [at, [given, head]] of Object.entries(heads).entries()) {
      const profile = profiles[at % profiles.length]!;
      const changed = { ...draft, report: { ...draft.report, head: { ...draft.report.head, ...head } } };
      const findings = await findingsOf(withProfile(changed, profile), 'submission');
      if (findings?.length !== 0) found[`${profile}, ${given}`] = findings;
    }
    expect(found).toEqual({});
  });
});

const family = join(root, '../shared/cases/layout-family/districts');
const absent = existsSync(family) ? '' : ' (skipped: the cases are not beside this checkout)';
it.skipIf(absent)(`writes the family of layouts without fault${absent}`, { timeout: 60_000 }, async () => {
  const found: Record<string, readonly string[] | undefined> = {};
  for (const folder of dossiersIn(family)) {
    const findings = await findingsOf(await opened(folder), 'submission');
    if (findings?.length !== 0) found[folder.slice(family.length + 1)] = findings;
  }
  expect(found).toEqual({});
});
