import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Draft,
  type EditionId,
  editionIds,
  editions,
  finish,
  type Inline,
  type ReportNode,
  walk,
} from '@fazhi/core';
import { openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
const folders = ['examples', 'examples/city-workspace/districts']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((folder) => existsSync(join(root, folder, 'report.yaml')))
  .sort();

/** The draft with a document for the office alone, and after each paragraph words about it and a remark. */
const withSecrets = ({ dossier, ...draft }: Draft): Draft => ({
  ...draft,
  dossier: {
    ...dossier,
    evidence: [...dossier.evidence, { id: 'secret-doc', title: '甲乙丙丁花名册', classification: 'internal' }],
  },
  report: { ...draft.report, children: draft.report.children.map(remarked) },
});
const remarked = <Node extends ReportNode>(node: Node): Node =>
  node.type === 'paragraph'
    ? { ...node, children: [...node.children, ...remarks] }
    : node.type === 'section'
      ? { ...node, children: node.children.map(remarked) }
      : node;
const remarks: readonly Inline[] = [
  { type: 'comment', value: 'internal' },
  { type: 'text', value: '这一句只给本机关看。' },
  { type: 'evidence', id: 'secret-doc' },
  { type: 'comment', value: '/internal' },
  { type: 'comment', value: '待局长核定' },
];

/** What is not for everyone: our secrets, the example's own, ids of facts and documents, and names of files. */
const secretsOf = ({ dossier, facts }: Draft): readonly string[] => [
  ...['待局长核定', '只给本机关看', '.yaml', 'prose/'],
  ...facts,
  ...dossier.evidence.flatMap(({ id, title, classification }) => [
    `"${id}"`,
    ...(classification === 'internal' ? [title] : []),
  ]),
];

const words = (text: string) => text.split(' ');
/** The types of nodes, and their fields, that an edition for everyone has. */
const open = {
  nodes: words('attachment break list listItem paragraph report section strong table tableCell tableRow text'),
  fields: words(
    'align children columnSpan fromData head headerRows id label level ordered rowSpan runIn start title type value widths',
  ),
};

describe.each(folders)('%s, finished', (folder) => {
  let draft: Draft;
  beforeAll(async () => {
    const { value } = await openDraft(join(root, folder), shelf, diskFiles);
    draft = withSecrets(value!);
  });
  const finished = (edition: EditionId) => finish(draft, edition, { allowOpen: true });

  it('has, for everyone, words and nothing that leads elsewhere', async () => {
    const { value, messages } = await finished('public');
    expect(messages.filter(({ fatal }) => fatal).map(String)).toEqual([]);
    const nodes = [...walk(value!)];
    expect(open.nodes).toEqual(expect.arrayContaining([...new Set(nodes.map(({ type }) => type))]));
    expect(open.fields).toEqual(expect.arrayContaining([...new Set(nodes.flatMap((node) => Object.keys(node)))]));
    const text = JSON.stringify({
      value,
      messages: messages.map(({ reason, params, file }) => ({ reason, params, file })),
    });
    expect(secretsOf(draft).filter((secret) => text.includes(secret))).toEqual([]);
  });

  it.each(editionIds)(
    'is plain data in the %s edition, with its margin and marks where it has them',
    async (edition) => {
      const outcome = await finished(edition);
      expect(Object.keys(outcome).sort()).toEqual(['messages', 'value']);
      expect(structuredClone(outcome.value)).toEqual(outcome.value);
      const types = new Set([...walk(outcome.value!)].map(({ type }) => type));
      expect(types.has('evidence')).toBe(editions[edition].anchors);
      expect(types.has('annotation')).toBe(editions[edition].annotated);
      expect(types.has('comment')).toBe(editions[edition].internal);
    },
  );
});
