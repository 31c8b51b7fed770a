import { describe, expect, it } from 'vitest';
import { checkDocuments, checkEvidence, evidencePath } from '../../src/evidence/index.ts';
import { hashEvidence, memoryFiles, sha256 } from '../../src/folder/index.ts';
import { makeLedger } from '../../src/ledger/index.ts';
import type { Message } from '../../src/message/index.ts';
import { build } from '../../src/tree/index.ts';
import { catalogueOf, define, dossierOf } from '../ledger/dossier-of.ts';

const show = ({ file, line, column, ruleId }: Message): string => `${file}:${line}:${column} ${ruleId}`;
const metrics = [
  define('a', 'count', '件'),
  define('b', 'count', '件'),
  define('c', 'count', '件', { derive: { sum: ['a', 'b'] } }),
];
const bytes = new TextEncoder().encode('台账');
const hash = sha256(bytes);

async function check(
  evidence: readonly string[],
  facts: readonly string[] = ['{ metric: a, value: 1, evidence: [x] }'],
) {
  const dossier = dossierOf(facts, evidence);
  const { value: ledger } = makeLedger(dossier, catalogueOf(metrics));
  const files = await hashEvidence(
    dossier,
    'd',
    memoryFiles(
      new Map([
        ['d/x.pdf', bytes],
        ['secret.pdf', bytes],
      ]),
    ),
  );
  return checkEvidence({ dossier, ledger, report: build.report({}, build.p('甲', build.evidence('y'))) }, files).map(
    show,
  );
}

describe('checkEvidence', () => {
  it.each([
    ['as it was', `{ id: x, title: 甲, location: x.pdf, sha256: ${hash} }`, []],
    ['as it was, by another path', `{ id: x, title: 甲, location: ./x.pdf, sha256: ${hash} }`, []],
    [
      'changed',
      `{ id: x, title: 甲, location: x.pdf, sha256: ${'f'.repeat(64)} }`,
      ['evidence.yaml:2:49 evidence/changed-file'],
    ],
    ['missing', '{ id: x, title: 甲, location: y.pdf }', ['evidence.yaml:2:34 evidence/missing-file']],
    ['a folder', '{ id: x, title: 甲, location: . }', []],
    ['not yet hashed', '{ id: x, title: 甲, location: x.pdf }', ['evidence.yaml:2:34 evidence/no-hash']],
    ['hashed, who knows where', `{ id: x, title: 甲, sha256: ${hash} }`, ['evidence.yaml:2:32 evidence/no-location']],
    ['on paper only', '{ id: x, title: 甲 }', []],
    ['outside, not even read', '{ id: x, title: 甲, location: ../secret.pdf }', []],
  ])('a document %s', async (_name, document, expected) => {
    expect(await check([document])).toEqual(expected);
  });

  it('backs a fact, a task or a sentence', async () => {
    const documents = ['{ id: x, title: 甲 }', '{ id: y, title: 乙 }', '{ id: z, title: 丙 }'];
    expect(await check(documents)).toEqual(['evidence.yaml:4:11 evidence/unused']);
  });

  it('is asked of each fact with a figure, not of one that is open or computed', async () => {
    const facts = ['{ metric: a, value: 1 }', '{ metric: b, value: 2, evidence: [x] }', '{ metric: c }'];
    expect(await check(['{ id: x, title: 甲 }'], facts)).toEqual(['facts.yaml:2:5 evidence/none']);
    expect(await check([], ['{ metric: a }'])).toEqual([]);
  });
});

describe('checkDocuments', () => {
  const dates = ['2023-06-01', '2024-02-20', '2024-02-21', '2024-03-31', '2024-04-01'];
  const documents = dates.map((date, index) => `{ id: x${index}, title: 甲, date: ${date} }`);
  const late = (head: Readonly<Record<string, unknown>>) =>
    checkDocuments(dossierOf([], documents, head)).map(({ line }) => line);

  it('finds a document later than the report', () => {
    expect(late({ issueDate: '2024-02-20' })).toEqual([4, 5, 6]);
  });

  it('without a date of issue, later than reports are due', () => {
    expect(late({})).toEqual([6]);
  });

  it.each(['../x.pdf', 'a/../../x.pdf', '/x.pdf', 'C:\\x.pdf', 'c:x.pdf', '~/x.pdf', 'https://example.cn/x.pdf', '.'])(
    '%s is not in the dossier',
    (location) => {
      const found = checkDocuments(dossierOf([], [`{ id: x, title: 甲, location: '${location}' }`]));
      expect(found.map(show)).toEqual(['evidence.yaml:2:34 evidence/outside']);
      expect(evidencePath(location)).toBeUndefined();
    },
  );

  it('names a file inside by its path', () => {
    expect([evidencePath('./evidence//复议.pdf'), evidencePath('a..b/c.pdf')]).toEqual([
      'evidence/复议.pdf',
      'a..b/c.pdf',
    ]);
  });
});
